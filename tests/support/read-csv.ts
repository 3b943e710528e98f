/** Reads a CSV file strictly as RFC 4180 has it, after its mark. @throws when it is anything else. */
export function readCsv(file: string): string[][] {
  if (!file.startsWith('\ufeff')) throw new Error('spreadsheets would not know that it is UTF-8');
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  field.lastIndex = 1;
  while (field.lastIndex < file.length) {
    const at = field.lastIndex;
    const match = field.exec(file);
    if (!match) throw new Error(`not CSV at ${at}: ${file.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
}
