import { add, append, change, copy, remove, rename, rewrite, type Slip } from './slips.ts';

const article = 'articoli/sei-mesi-di-orario-ridotto.md';
const guide = 'articoli/come-si-chiude-una-biblioteca.mdx';
const statement = 'dichiarazioni/2026-03-02-ada-brandi.md';
const source = 'fonti/foglio-di-valle-2026-03-03.yaml';
const place = 'luoghi/valle.yaml';

/** Files with the wrong name, in the wrong place, or not text at all. */
export const brokenFiles: Record<string, Slip> = {
  'file-word-document': add('articoli/intervista alla sindaca.docx', Buffer.from('PK\u0003\u0004')),
  'file-pdf-beside-sources': add('fonti/delibera-12.pdf', '%PDF-1.7\n'),
  'file-windows-shortcut': add('articoli/bozza.lnk', Buffer.from([0x4c, 0, 0, 0])),
  'file-copy-of-the-explorer': copy(article, 'articoli/sei-mesi-di-orario-ridotto - Copia.md'),
  'file-second-download': copy(article, 'articoli/sei-mesi-di-orario-ridotto (1).md'),
  'file-lock-of-libreoffice': add('articoli/.~lock.appunti.md#', 'Ada\n'),
  'file-conflict-of-dropbox': copy(place, 'luoghi/valle (copia in conflitto di Ada 2026-11-20).yaml'),
  'file-accent-in-the-name': rename(article, 'articoli/più-libri.md'),
  'file-capitals-in-the-name': rename('soggetti/ada-brandi.yaml', 'soggetti/Ada-Brandi.yaml'),
  'file-day-in-italian-order': rename(statement, 'dichiarazioni/02.03.2026 ada brandi.md'),
  'file-statement-among-articles': rename(statement, 'articoli/2026-03-02-ada-brandi.md'),
  'file-folder-in-the-plural': rename(place, 'luogo/valle.yaml'),
  'file-folder-in-a-folder': rename(article, 'articoli/2026/sei-mesi-di-orario-ridotto.md'),
  'file-entry-outside-its-folder': rename(article, 'sei-mesi-di-orario-ridotto.md'),
  'file-twin-in-capitals': copy(place, 'luoghi/Valle.yaml'),
  'file-twin-with-a-hyphen': copy('temi/orari.yaml', 'temi/o-rari.yaml'),
  'file-yml': rename(place, 'luoghi/valle.yml'),
  'file-empty': rewrite(place, () => ''),
  'file-only-white-space': rewrite(article, () => '\n\n   \n'),
  'file-page-with-the-name-of-a-section': rename('pagine/chi-siamo.md', 'pagine/dichiarazioni.md'),
  'file-site-missing': remove('sito.yaml'),
  'file-state-in-markdown-of-another-name': rename('stato.md', 'Stato.md'),
  'file-latin-1': rewrite(statement, (text) => Buffer.from(text.replaceAll(/[«»]/gu, '"'), 'latin1')),
  'file-utf-16': rewrite(place, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'file-old-mac-line-ends': rewrite(place, (text) => text.replaceAll('\n', '\r')),
  'file-nul-bytes': append(place, '\0\0\0\0'),
  'file-merge-conflict': change(
    article,
    'La biblioteca di via del Mulino apriva cinque giorni',
    '<<<<<<< HEAD\nLa biblioteca apriva cinque giorni\n=======\nLa sede apriva sei giorni\n>>>>>>> ada',
  ),
  'file-merge-conflict-in-keys': change(
    source,
    'kind: article',
    '<<<<<<< HEAD\nkind: article\n=======\nkind: report\n>>>>>>> ada',
  ),
  'file-image-that-is-a-page': rewrite('articoli/sala-di-lettura.jpg', () => '<!doctype html><title>403</title>'),
  'file-image-cut-short': (files) => ({
    ...files,
    'articoli/sala-di-lettura.jpg': (files['articoli/sala-di-lettura.jpg'] as Uint8Array).subarray(0, 300),
  }),
  'file-image-in-capitals': (files) =>
    remove('articoli/sala-di-lettura.jpg')({
      ...files,
      'articoli/Sala di lettura.JPG': files['articoli/sala-di-lettura.jpg'] ?? '',
    }),
  'file-components-in-plain-markdown': rename(guide, 'articoli/come-si-chiude-una-biblioteca.md'),
};
