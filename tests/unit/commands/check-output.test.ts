import { describe, expect, test } from 'vitest';
import { checkOutput, type Expectations } from '../../../src/commands/check-output.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

function page(body: string, { lang = 'it', head = '<title>Titolo</title>' } = {}): string {
  return `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body><h1>Titolo</h1>${body}</body></html>`;
}

/** A small site without a fault, under a base path. */
const soundSite: Record<string, string> = {
  '404.html': page('<a href="/sito/">Torna</a>'),
  'index.html': page('<a href="/sito/articoli/x/#dettagli">x</a> <a href="https://altri.example/manca/">altri</a>'),
  'articoli/x/index.html': page(
    `<h2 id="dettagli">Dettagli</h2><a href="#dettagli">giù</a> <a href="../../">su</a> <a href="mailto:a@b.it">scrivi</a>
    <a href="/sito/articoli/x/?q=1#:~:text=ciao">cita</a> <img src="/sito/_astro/a.png"> http://valle.example/sito/articoli/x/.
    <pre>url = {http://valle.example/sito/articoli/x/},</pre>`,
    { head: '<title>X</title><meta property="og:image" content="http://valle.example/sito/_astro/a.png">' },
  ),
  '_astro/a.css': `@font-face { src: url("./a.woff2") } p { background: url(data:image/png;base64,AA) }`,
  '_astro/a.png': 'PNG',
  '_astro/a.woff2': 'font',
  'a.csv': 'uno,http://valle.example/sito/articoli/x/,due\r\n',
  'feed.xml': '<rss><link>http://valle.example/sito/articoli/x/?a=1&amp;b=2</link></rss>',
};

const expectations: Expectations = {
  siteUrl: 'http://valle.example',
  basePath: '/sito/',
  addresses: ['/', '/articoli/x/'],
  searchable: ['/articoli/x/'],
  indexed: ['/articoli/x/'],
  withheld: ['/articoli/bozza/', '/privacy/'],
  preview: false,
  machinePaths: ['/srv/progetto'],
};

/** What the checks say of the sound site with some files changed, added or (`undefined`) left out. */
function faultsWith(files: Record<string, string | undefined>, expected: Partial<Expectations> = {}): string[] {
  const folder = temporaryFolder();
  const all = Object.entries({ ...soundSite, ...files });
  writeFiles(folder, Object.fromEntries(all.filter((file): file is [string, string] => file[1] !== undefined)));
  return checkOutput(folder, { ...expectations, ...expected }).faults;
}

test('says nothing of a sound site, and counts its pages', () => {
  const folder = temporaryFolder();
  writeFiles(folder, soundSite);
  expect(checkOutput(folder, expectations)).toEqual({ pages: 3, faults: [] });
});

describe('pages', () => {
  test('one that must be there is not', () => {
    expect(faultsWith({}, { addresses: ['/temi/lavoro/'] })).toEqual(['temi/lavoro/index.html: manca.']);
  });

  test('the page for what is not there is missing', () => {
    expect(faultsWith({ '404.html': undefined })).toEqual(['404.html: manca.']);
  });

  test('one of a draft is there, or something speaks of it', () => {
    expect(faultsWith({ 'articoli/bozza/index.html': page('') })).toEqual([
      'articoli/bozza/index.html: c’è, ma non è da pubblicare.',
    ]);
    expect(faultsWith({ 'privacy/index.html': page('') })).toEqual([
      'privacy/index.html: c’è, ma non è da pubblicare.',
    ]);
    expect(faultsWith({ 'indice.json': '["/articoli/bozza/"]' })).toEqual([
      'indice.json: nomina /articoli/bozza/, che non è pubblicato.',
    ]);
  });

  test('one says that the site is a preview, and it is not, or the other way round', () => {
    const marked = page('<aside data-anteprima>Anteprima</aside>', {
      head: '<title>T</title><meta name="robots" content="noindex, nofollow">',
    });
    expect(faultsWith({ 'altro/index.html': marked })).toEqual([
      'altro/index.html: dice che è un’anteprima, e non lo è.',
    ]);
    expect(faultsWith({ 'altro/index.html': marked }, { preview: true })).toEqual(
      ['404.html', 'articoli/x/index.html', 'index.html'].map((file) => `${file}: non dice che è un’anteprima.`),
    );
    const open = marked.replace('noindex, nofollow', 'noindex');
    expect(faultsWith({ 'altro/index.html': open }, { preview: true })).toContain(
      'altro/index.html: non dice che è un’anteprima.',
    );
  });

  test.each([
    ['no language', page('', { lang: '' }), /lingua/u],
    ['a regional language', page('', { lang: 'it-IT' }), /lingua della pagina è «it-IT»/u],
    ['no title', page('', { head: '' }), /0 titoli nella testata/u],
    ['two main headings', page('<h1>Due</h1>'), /2 titoli principali/u],
    ['an id twice', page('<p id="a"></p><p id="a"></p>'), /l’id «a» è ripetuto/u],
  ])('one has %s', (_what, html, fault) => {
    expect(faultsWith({ 'altro/index.html': html })).toEqual([expect.stringMatching(fault)]);
  });
});

describe('addresses', () => {
  test.each([
    ['a page that is not there', '/sito/manca/', 'non porta a niente'],
    ['a page without its slash', '/sito/articoli/x', 'non ha la barra finale'],
    ['a page outside the base path', '/articoli/x/', 'è fuori da /sito/'],
    ['a relative page that is not there', '../manca/', 'non porta a niente'],
    ['a whole address of ours that is not there', 'http://valle.example/sito/manca/', 'non porta a niente'],
    ['a fragment that is not there', '/sito/articoli/x/#manca', 'porta a un punto che non c’è'],
    ['a fragment of its own that is not there', '#manca', 'porta a un punto che non c’è'],
    ['something that is no address', 'http://', 'non è un indirizzo'],
  ])('a link leads to %s', (_what, target, reason) => {
    const faults = faultsWith({ 'altro/index.html': page(`<a href="${target}">x</a>`) });
    expect(faults).toEqual([`altro/index.html: «${target}» ${reason}.`]);
  });

  test.each([
    '<img src="/sito/manca.png">',
    '<img srcset="/sito/manca.png 2x">',
    '<script src="/sito/manca.js"></script>',
  ])('%s leads nowhere', (html) => {
    expect(faultsWith({ 'altro/index.html': page(html) })).toEqual([expect.stringMatching(/manca\.\w+» non porta/u)]);
  });

  test('one in a feed, a map or metadata leads nowhere', () => {
    expect(faultsWith({ 'sitemap.xml': '<loc>http://valle.example/sito/manca/</loc>' })).toEqual([
      'sitemap.xml: «http://valle.example/sito/manca/» non porta a niente.',
    ]);
    const head = '<title>T</title><meta property="og:image" content="http://valle.example/sito/manca.png">';
    expect(faultsWith({ 'altro/index.html': page('', { head }) })).toHaveLength(1);
  });

  test('one in a style sheet leads nowhere', () => {
    expect(faultsWith({ '_astro/b.css': 'p { background: url(../manca.png) }' })).toEqual([
      '_astro/b.css: «../manca.png» non porta a niente.',
    ]);
  });
});

describe('search', () => {
  test('does not hold a published entry', () => {
    expect(faultsWith({}, { indexed: [] })).toEqual(['/articoli/x/: la ricerca non la trova.']);
  });

  test('holds a page that is not there', () => {
    expect(faultsWith({}, { indexed: ['/articoli/x/', '/articoli/y/'] })).toEqual([
      '/articoli/y/: è nella ricerca ma non nel sito.',
    ]);
  });
});

describe('files that nobody must see', () => {
  test.each([
    ['.prerender/chunk.mjs', '', /file nascosto/u],
    ['articoli/.env', '', /file nascosto/u],
    ['_astro/a.js.map', '{}', /mappa del codice/u],
    ['_astro/b.js', '//# sourceMappingURL=b.js.map', /rimanda a una mappa/u],
    ['dati.json', '{"file":"/srv/progetto/src/a.ts"}', /cartella della macchina/u],
    ['_astro/c.js', 'import "file:///srv/progetto"', /cartella della macchina/u],
  ])('%s', (path, text, fault) => {
    expect(faultsWith({ [path]: text })).toEqual([expect.stringMatching(fault)]);
  });

  test('an address of the web that ends like a folder of ours is not one', () => {
    expect(faultsWith({ 'dati.json': '"https://esempio.it/srv/progetto/ https://a.it/srv/progetto-2"' })).toEqual([]);
  });
});
