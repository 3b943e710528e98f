import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeIn } from '../../../src/intake/intake.ts';
import { formatProblem } from '../../../src/intake/problem.ts';
import { markdown, validContent, writeContent } from '../../support/content-folder.ts';
import { problemsWith } from '../../support/problems-in.ts';

const article = markdown('title: Un titolo\nsummary: Una frase.\npublishedOn: 2025-03-04\ntopics: [lavoro]', 'Testo.');

/** What is said of articles with these names, each right in itself. */
async function saidOfArticles(...names: string[]): Promise<string[]> {
  return problemsWith(Object.fromEntries(names.map((name) => [`articoli/${name}`, article])));
}

const notAnId = 'ha un nome che non va: solo lettere minuscole senza accenti, cifre e trattini';

describe('a name', () => {
  test.each([
    ['a#b.md', 'a-b.md'],
    ['perché no?.md', 'perche-no.md'],
    ['100%.md', '100.md'],
    ['%2e%2e%2fa.md', '2e-2e-2fa.md'],
    ['a:b.md', 'a-b.md'],
    ['Due parole.md', 'due-parole.md'],
    ['città.md', 'citta.md'],
    ["l'accordo.md", 'l-accordo.md'],
    ['l’accordo.md', 'l-accordo.md'],
    ['con_sotto.md', 'con-sotto.md'],
    ['con.punto.md', 'con-punto.md'],
    ['a--b.md', 'a-b.md'],
    ['-a-.md', 'a.md'],
    ['uno 👍 due.md', 'uno-due.md'],
    ['Accordo.md', 'accordo.md'],
  ])('%j is refused and %s proposed', async (name, proposed) => {
    expect(await saidOfArticles(name)).toEqual([
      `content/articoli/${name}: ${notAnId}. Rimedio: rinominalo in ${proposed}.`,
    ]);
  });

  test('of one emoji is refused without a proposal', async () => {
    expect(await saidOfArticles('👍.md')).toEqual([
      `content/articoli/👍.md: ${notAnId}. Rimedio: dagli un altro nome, che dica di che cosa parla.`,
    ]);
  });

  test('with a line feed in it is shown so that a problem stays on one line', async () => {
    expect(await saidOfArticles('uno\ndue.md')).toEqual([
      `content/articoli/uno<U+000A>due.md: ${notAnId}. Rimedio: rinominalo in uno-due.md.`,
    ]);
  });

  test.each(['index.md', '404.md', 'mese.md', 'persona.md', 'modifiche.md'])(
    '%s is refused because the site needs it',
    async (name) => {
      expect(await saidOfArticles(name)).toEqual([
        expect.stringMatching(
          `^content/articoli/${name}: si chiama come un indirizzo del sito .* Rimedio: dagli un altro nome; sono riservati`,
        ),
      ]);
    },
  );

  test.each(['articoli.md', 'cerca.md', 'documenti.md', '404.md'])('of a standing page cannot be %s', async (name) => {
    const page = markdown('title: a\nsummary: b\npublishedOn: 2025-03-04', 'Testo.');
    expect(await problemsWith({ [`pagine/${name}`]: page })).toEqual([
      expect.stringMatching(`^content/pagine/${name}: si chiama come un indirizzo del sito`),
    ]);
  });

  test('that is too long to be an address is refused', async () => {
    expect(await saidOfArticles(`${'a'.repeat(120)}.md`)).toEqual([]);
    expect(await saidOfArticles(`${'a'.repeat(240)}.md`)).toEqual([
      expect.stringMatching(
        /: ha un nome di 240 caratteri, più di 120\. Rimedio: accorcialo, per esempio in a{60}\.md\.$/u,
      ),
    ]);
  });

  test('is not proposed when it is taken', async () => {
    expect(await saidOfArticles('citta.md', 'città.md')).toContain(
      `content/articoli/città.md: ${notAnId}. Rimedio: dagli un altro nome, che dica di che cosa parla.`,
    );
  });
});

describe('twins', () => {
  test.each([
    ['by extension', 'accordo.md', 'accordo.mdx', 'cambia solo l’estensione'],
    ['by capitals', 'Accordo.md', 'accordo.md', 'cambiano solo le maiuscole'],
    ['by capitals of the extension', 'accordo.MD', 'accordo.md', 'cambiano solo le maiuscole'],
    [
      'by the way accents are written',
      'citta\u0300.md',
      'citt\u00E0.md',
      'le lettere accentate sono scritte in due modi (NFC e NFD)',
    ],
    ['by accents', 'citta.md', 'città.md', undefined],
    ['by an apostrophe', "l'accordo.md", 'laccordo.md', undefined],
    ['by a hyphen', 'l-accordo.md', 'laccordo.md', undefined],
    ['by where the hyphen is', 'la-ccordo.md', 'laccordo.md', undefined],
  ])('%s are refused, and both named', async (_, first, second, difference) => {
    for (const others of [0, 10, 38]) {
      const names = Array.from({ length: others }, (_, at) => `altro-${String.fromCharCode(97 + (at % 26))}${at}.md`);
      const said = await saidOfArticles(...names, second, first);
      expect(said).toContain(
        `content/articoli/${second}: si confonde con ${first}${difference ? `: ${difference}` : ''}. Rimedio: tieni uno solo dei due, oppure dai a uno un nome ben diverso.`,
      );
      expect(said.filter((problem) => problem.includes('si confonde'))).toHaveLength(1);
    }
  });

  test('are the same whenever the folder is read', async () => {
    const contentDir = await writeContent({ ...validContent(), 'articoli/a-b.md': article, 'articoli/ab.md': article });
    const readings = await Promise.all([1, 2, 3].map(() => takeIn({ contentDir, contentName: 'content' })));
    expect(readings[0]?.problems).toHaveLength(1);
    expect(readings[1]?.problems).toEqual(readings[0]?.problems);
    expect(readings[2]?.problems).toEqual(readings[0]?.problems);
  });

  test('by format, in two kinds of file, are refused too', async () => {
    const said = await problemsWith({ 'temi/lavoro.md': article });
    expect(said.filter((problem) => problem.includes('si confonde con'))).toHaveLength(1);
  });

  test('are not names that differ by where a number ends', async () => {
    expect(await saidOfArticles('nota-1-12.md', 'nota-11-2.md', 'nota-112.md')).toEqual([]);
  });

  test('are not entries of two kinds', async () => {
    expect(await saidOfArticles('2025-03-03-maria-rossi.md')).toEqual([]);
  });
});

describe('an extension', () => {
  test.each([
    ['accordo.MD', 'accordo.md'],
    ['accordo.markdown', 'accordo.md'],
    ['accordo.MDX', 'accordo.mdx'],
  ])('%s is refused and %s proposed', async (name, proposed) => {
    expect(await saidOfArticles(name)).toEqual([
      expect.stringMatching(`^content/articoli/${name}: ha l’estensione .* Rimedio: rinominalo in ${proposed}\\.$`),
    ]);
  });

  test('of YAML has four letters', async () => {
    expect(await problemsWith({ 'temi/scuola.yml': 'name: a\ndescription: b\npublishedOn: 2025-03-04\n' })).toEqual([
      'content/temi/scuola.yml: ha l’estensione .yml, non .yaml. Rimedio: rinominalo in scuola.yaml.',
    ]);
  });

  test.each([
    [
      'note.txt',
      'è un file .txt, e nella cartella di articoli si leggono solo i file .md o .mdx',
      'copia il testo in un file .md',
    ],
    ['accordo.docx', 'è un file .docx', 'copia il testo in un file .md'],
    ['accordo.md.bak', 'è un file .bak', 'cancellalo: le versioni precedenti le conserva Git'],
    ['accordo', 'è un file senza estensione', 'spostalo fuori'],
    ['dati.json', 'è un file .json', 'spostalo fuori'],
    ['grafico.svg', 'è un file .svg', 'salvala come .jpg, .png, .webp o .avif'],
    ['foto.HEIC', 'è un file .HEIC', 'salvala come .jpg, .png, .webp o .avif'],
    ['.DS_Store', 'è un file nascosto o di servizio, lasciato dal Mac', 'cancellalo'],
    ['.accordo.md.swp', 'è un file nascosto', 'cancellalo'],
    ['accordo.md~', 'è un file nascosto', 'cancellalo'],
    ['Thumbs.db', 'è un file nascosto', 'cancellalo'],
  ])('%s is refused and never passed over', async (name, message, remedy) => {
    expect(await saidOfArticles(name)).toEqual([expect.stringContaining(`content/articoli/${name}: ${message}`)]);
    expect((await saidOfArticles(name))[0]).toContain(`Rimedio: ${remedy}`);
  });

  test('of text is refused in a folder of data, and the other way round', async () => {
    expect(
      await problemsWith({
        'soggetti/rossi.md': article,
        'articoli/rossi.yaml': 'a: b\n',
        'glossario/voce.mdx': article,
      }),
    ).toEqual([
      'content/articoli/rossi.yaml: è un file .yaml, ma in articoli/ ogni voce è un file .md o .mdx. Rimedio: riscrivilo come rossi.md.',
      'content/glossario/voce.mdx: è un file .mdx, ma in glossario/ ogni voce è un file .md. Rimedio: riscrivilo come voce.md.',
      'content/soggetti/rossi.md: è un file .md, ma in soggetti/ ogni voce è un file .yaml. Rimedio: riscrivilo come rossi.yaml.',
    ]);
  });
});

describe('what is not a file', () => {
  test('is refused, links in and out of the tree and broken ones included', async () => {
    const contentDir = await writeContent(validContent());
    const outside = await writeContent({ 'fuori.md': article });
    await symlink(join(outside, 'fuori.md'), join(contentDir, 'articoli/fuori.md'));
    await symlink('la-cartiera-riapre.md', join(contentDir, 'articoli/dentro.md'));
    await symlink('nulla.md', join(contentDir, 'articoli/rotto.md'));
    await symlink(outside, join(contentDir, 'documenti'));
    await mkdir(join(contentDir, 'articoli/cartella.md'));
    await writeFile(join(contentDir, 'articoli/cartella.md/dentro.md'), article);
    const { problems } = await takeIn({ contentDir, contentName: 'content' });

    expect(problems.map(formatProblem)).toEqual([
      'content/articoli/cartella.md: è una cartella, ma qui stanno solo file. Rimedio: sposta fuori i suoi file e cancellala.',
      'content/articoli/dentro.md: è un collegamento simbolico. Rimedio: metti qui il file vero.',
      'content/articoli/fuori.md: è un collegamento simbolico. Rimedio: metti qui il file vero.',
      'content/articoli/rotto.md: è un collegamento simbolico. Rimedio: metti qui il file vero.',
      'content/documenti: è un collegamento simbolico. Rimedio: metti qui il file vero.',
    ]);
  });

  test.skipIf(process.platform === 'win32')('is not waited for when it is a pipe', async () => {
    const contentDir = await writeContent(validContent());
    execFileSync('mkfifo', [join(contentDir, 'articoli/tubo.md'), join(contentDir, 'tubo.yaml')]);
    const { problems } = await takeIn({ contentDir, contentName: 'content' });

    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^content\/articoli\/tubo\.md: non è un file normale\./u),
      expect.stringMatching(/^content\/tubo\.yaml: non è un file normale\./u),
    ]);
  });
});

describe('the content folder itself', () => {
  test('holds only the folders of the kinds and a few files', async () => {
    expect(
      await problemsWith({
        'README.md': 'Manuale.\n',
        'articolo/a.md': article,
        'qualcosaltro/a.md': article,
        '.git/HEAD': 'a',
        'sito.yml': 'a: b\n',
        'accordo-di-gennaio.md': article,
        temi2: 'a',
      }),
    ).toEqual([
      'content/.git: è un file nascosto o di servizio, che qui non serve. Rimedio: cancellalo, o spostalo fuori dalla cartella dei contenuti.',
      expect.stringMatching(
        /^content\/accordo-di-gennaio\.md: non è tra i file che stanno qui .* Rimedio: spostalo nella cartella del suo tipo/u,
      ),
      expect.stringMatching(
        /^content\/articolo: non è una cartella prevista; .*articoli, comunicati.* Rimedio: forse volevi chiamarla «articoli»/u,
      ),
      expect.stringMatching(/^content\/qualcosaltro: non è una cartella prevista; .* Rimedio: cancellalo/u),
      expect.stringMatching(
        /^content\/sito\.yml: non è tra i file che stanno qui .* Rimedio: forse volevi chiamarlo «sito\.yaml»/u,
      ),
      expect.stringMatching(/^content\/temi2: non è tra i file che stanno qui/u),
    ]);
  });

  test('that does not exist is one problem more than its two missing files', async () => {
    const { problems } = await takeIn({ contentDir: '/nessuna/cartella', contentName: 'altrove' });
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'altrove: non è una cartella che si riesca a leggere',
      'altrove/sito.yaml: manca: è il file che dice come si chiama il sito e di quale caso parla',
      'altrove/stato.md: manca: è il file che dice a che punto è il caso',
    ]);
  });
});

test('an extension that Windows does not show is told as one to take away', async () => {
  expect(await problemsWith({ 'articoli/nuovo.md.txt': 'Testo.' })).toEqual([
    expect.stringMatching(/^content\/articoli\/nuovo\.md\.txt: è un file \.txt.* Rimedio: rinominalo in nuovo\.md\.$/u),
  ]);
});
