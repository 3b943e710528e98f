/**
 * Id of a heading, readable in an address: `L’accordo del 9 febbraio` → `l-accordo-del-9-febbraio`.
 * An id that is already taken gets a number (`-2`); the one given is added to `taken`.
 */
export function headingId(text: string, taken: Set<string>): string {
  const plain = slug(text) || 'sezione';
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
