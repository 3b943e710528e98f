/** What is wrong with the address of a link as written in a text, and how to mend it; nothing when it is right. */
export function faultOfAddress(address: string): { message: string; remedy: string } | undefined {
  if (address.trim() === '')
    return fault('non ha indirizzo', 'scrivi l’indirizzo fra parentesi tonde, oppure togli il collegamento');
  if (/^(?:[a-z]:[/\\]|file:)/iu.test(address))
    return fault(
      'porta a un file di questo computer',
      'scrivi l’indirizzo della pagina in cui chi legge lo può trovare',
    );
  if (isScript(address)) return fault('eseguirebbe un programma', 'usa un indirizzo che comincia con https:// o con /');
  if (isMalformed(address))
    return fault('ha un segno % che non è seguito dal suo codice', 'scrivi %25 al posto di %, oppure togli il segno');
  if (/^[/\\]{2}|\\/u.test(address))
    return fault(
      'comincia con due barre, o ha una barra rovesciata',
      'scrivi https:// davanti, oppure una barra sola per le pagine di questo sito',
    );
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return faultOfWholeAddress(address, scheme);
  if (address.startsWith('#'))
    return address === '#' ? fault('non porta da nessuna parte', 'scrivi dopo # l’id del punto') : undefined;
  return faultOfSitePath(address);
}

/** Whether an address leads to another site. */
export function isOutside(address: string): boolean {
  return /^https?:/iu.test(address);
}

function fault(message: string, remedy: string): { message: string; remedy: string } {
  return { message, remedy };
}

/** Scripts and data behind any disguise: white space inside the scheme, percent signs, one inside the other. */
function isScript(address: string): boolean {
  let plain = address;
  for (let layer = 0; layer < 5; layer += 1) {
    plain = plain.replace(/%([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (/^(?:javascript|vbscript|data|blob|filesystem|view-source):/iu.test(plain.replace(/[\p{C}\p{Z}]/gu, '')))
      return true;
  }
  return false;
}

/** A percent sign that encodes nothing ends the build of a page, or leaves it empty. */
export function isMalformed(address: string): boolean {
  try {
    decodeURIComponent(address);
    return false;
  } catch {
    return true;
  }
}

function faultOfWholeAddress(address: string, scheme: string): ReturnType<typeof faultOfAddress> {
  if (scheme === 'mailto' || scheme === 'tel') return faultOfContact(address, scheme);
  if (scheme !== 'http' && scheme !== 'https') {
    return fault(
      `usa «${scheme}:», che qui non è ammesso`,
      'usa un indirizzo che comincia con https://, mailto: o tel:',
    );
  }
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (/^(?:localhost|.*\.localhost|127\..*|0\.0\.0\.0|\[.*\])$/iu.test(host)) {
    return fault(
      'porta a questo computer',
      'per le pagine di questo sito scrivi solo il percorso, per esempio /articoli/',
    );
  }
  if (!/^https?:\/\//iu.test(address) || !host.includes('.')) {
    return fault('non è un indirizzo web completo', 'copia l’indirizzo intero, con https:// davanti');
  }
  return undefined;
}

function faultOfContact(address: string, scheme: 'mailto' | 'tel'): ReturnType<typeof faultOfAddress> {
  const contact = address.slice(scheme.length + 1);
  if (scheme === 'mailto' ? /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(contact) : /\d/u.test(contact)) return undefined;
  return scheme === 'mailto'
    ? fault('non dice a chi scrivere', 'scrivi mailto: e un indirizzo di posta intero, senza spazi')
    : fault('non dice che numero chiamare', 'scrivi tel: e il numero');
}

function faultOfSitePath(address: string): ReturnType<typeof faultOfAddress> {
  const path = address.replace(/[?#].*$/su, '');
  if (/\.(?:mdx?|ya?ml)$/iu.test(path)) {
    const [id = '', folder = 'articoli'] = path
      .replace(/\.(?:mdx?|ya?ml)$/iu, '')
      .split('/')
      .filter((step) => /[^.]/u.test(step))
      .toReversed();
    return fault('porta a un file, non a una pagina', `scrivi l’indirizzo della pagina, per esempio /${folder}/${id}/`);
  }
  if (/^(?:www\.|https?\/\/)/iu.test(address)) {
    return fault('non comincia con https://', `scrivi https://${address.replace(/^https?\/\//iu, '')}`);
  }
  if (!address.startsWith('/')) {
    return fault(
      'è relativo alla pagina in cui si trova',
      'scrivi il percorso intero, che comincia con /, per esempio /articoli/',
    );
  }
  if (/\/\.{0,2}\//u.test(path))
    return fault('ha un passo vuoto o di soli punti', 'scrivi il percorso intero della pagina');
  if (!path.endsWith('/') && !/\.[a-z0-9]+$/iu.test(path)) {
    return fault('non finisce con una barra', `scrivi ${path}/${address.slice(path.length)}`);
  }
  return undefined;
}
