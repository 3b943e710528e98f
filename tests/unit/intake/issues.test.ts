import { describe, expect, test } from 'vitest';
import { markdown, type ContentFiles } from '../../support/content-folder.ts';
import { problemsWith } from '../../support/problems-in.ts';

const article = {
  title: 'Un titolo',
  summary: 'Una frase.',
  publishedOn: '2025-03-04',
  topics: '[lavoro]',
};

/** An article whose keys are these, with others changed or, given as `null`, left out. */
function articleWith(keys: Record<string, string | null>): ContentFiles {
  const yaml = Object.entries({ ...article, ...keys })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
  return { 'articoli/prova.md': markdown(yaml, 'Testo.') };
}

/** What is said of such an article, without the file's name. */
async function saidOf(keys: Record<string, string | null>): Promise<string[]> {
  const problems = await problemsWith(articleWith(keys));
  return problems.map((problem) => problem.replace('content/articoli/prova.md:', ''));
}

test('finds nothing wrong with the article that the tests start from', async () => {
  expect(await saidOf({})).toEqual([]);
});

test('names a key that is missing and shows how to write it', async () => {
  expect(await saidOf({ title: null })).toEqual(['2: manca `title`. Rimedio: aggiungi `title: …`.']);
  expect(await saidOf({ publishedOn: null })).toEqual([
    '2: manca `publishedOn`. Rimedio: aggiungi `publishedOn: 2026-01-13`.',
  ]);
  expect(await saidOf({ topics: null })).toEqual([
    '2: manca `topics`. Rimedio: aggiungi `topics:` e sotto una riga «- …» per ogni voce.',
  ]);
});

test('names a key that is missing inside another, at the line of the item', async () => {
  expect(await saidOf({ changes: '\n  - changedOn: 2025-03-05\n    note: Una nota.' })).toEqual([
    '7: manca `type` in `changes`. Rimedio: aggiungi `type:` con uno di questi valori: minor, update, correction, reply, withdrawal.',
  ]);
});

test('shows the values allowed and the nearest to a misspelt one', async () => {
  expect(await saidOf({ changes: '\n  - changedOn: 2025-03-05\n    type: mino' })).toEqual([
    '8: `type` in `changes`: «mino» non è tra i valori ammessi (minor, update, correction, reply, withdrawal). Rimedio: scrivi «minor».',
  ]);
  expect(await saidOf({ draft: 'TRUE' })).toEqual([
    '6: `draft`: «TRUE» non è tra i valori ammessi (true, false). Rimedio: scrivi «true».',
  ]);
});

test('shows the nearest key to one that does not exist, at its line', async () => {
  expect(await saidOf({ actor: '[maria-rossi]' })).toEqual([
    '6: `actor` non è una chiave prevista qui. Rimedio: forse volevi scrivere `actors`.',
  ]);
  expect(await saidOf({ changes: '\n  - changedOn: 2025-03-05\n    type: minor\n    nota: a' })).toEqual([
    '9: `nota` non è una chiave prevista in `changes`. Rimedio: forse volevi scrivere `note`.',
  ]);
});

test('lists the keys that exist when none is near', async () => {
  expect(await saidOf({ qwertyuiop: 'a' })).toEqual([
    expect.stringMatching(
      /^6: `qwertyuiop` non è .* Rimedio: togli la chiave; quelle previste sono `title`, `summary`, /u,
    ),
  ]);
});

test('says a misspelt key once, not also as a missing one', async () => {
  expect(await saidOf({ title: null, titel: 'Un titolo' })).toEqual([
    '5: `titel` non è una chiave prevista qui. Rimedio: forse volevi scrivere `title`.',
  ]);
});

test('refuses a key for the address, which is the name of the file', async () => {
  expect(await saidOf({ slug: '../../altro' })).toEqual([
    '6: `slug` non è una chiave prevista qui. Rimedio: togli la chiave: l’indirizzo è il nome del file.',
  ]);
});

test('says what shape a value should have', async () => {
  expect(await saidOf({ topics: 'lavoro' })).toEqual([
    '5: `topics` deve essere una lista, non un testo. Rimedio: scrivi `topics:` e sotto una riga «- …» per ogni voce.',
  ]);
  expect(await saidOf({ topics: '{lavoro: sì}' })).toEqual([
    expect.stringContaining('5: `topics` deve essere una lista, non una serie di chiavi.'),
  ]);
  expect(await saidOf({ title: '[a, b]' })).toEqual([
    '2: `title` deve essere un testo, non una lista. Rimedio: scrivi un valore solo, senza trattini né parentesi quadre.',
  ]);
  expect(await saidOf({ changes: '[minor]' })).toEqual([
    '6: una voce di `changes` deve essere una serie di chiavi, non un testo. Rimedio: scrivi la voce con le sue chiavi (changedOn, type, note, passage, sources).',
  ]);
  expect(await saidOf({ draft: '[true]' })).toEqual([
    '6: `draft` deve essere uno di questi valori: true, false. Rimedio: scrivine uno solo, senza trattino.',
  ]);
});

test('asks for quotes when a colon has made a text into a key', async () => {
  expect(await saidOf({ actors: '\n  - Rossi: la sindaca' })).toEqual([
    '7: una voce di `actors` deve essere un testo, non una serie di chiavi. Rimedio: metti il valore tra virgolette, se i due punti ne fanno parte; altrimenti scrivi un valore solo.',
  ]);
});

test('refuses frontmatter and data that are a list or a text', async () => {
  expect(
    await problemsWith({
      'articoli/prova.md': markdown('- a\n- b', 'Testo.'),
      'temi/prova.yaml': 'solo un testo\n',
    }),
  ).toEqual([
    'content/articoli/prova.md:2: non è una serie di chiavi con i loro valori. Rimedio: scrivi `chiave: valore`, una chiave per riga.',
    'content/temi/prova.yaml:1: non è una serie di chiavi con i loro valori. Rimedio: scrivi `chiave: valore`, una chiave per riga.',
  ]);
});

test('says of an empty value that it is empty, and nothing else', async () => {
  expect(await saidOf({ title: '' })).toEqual(['2: `title` è vuoto. Rimedio: scrivi `title: …`.']);
  expect(await saidOf({ publishedOn: '' })).toEqual([
    '4: `publishedOn` è vuoto. Rimedio: scrivi `publishedOn: 2026-01-13`.',
  ]);
  expect(await saidOf({ topics: '' })).toEqual([
    '5: `topics` è vuoto. Rimedio: scrivi `topics:` e sotto una riga «- …» per ogni voce.',
  ]);
  expect(await saidOf({ actors: '\n  - maria-rossi\n  -' })).toEqual([
    '8: una voce di `actors` è vuota. Rimedio: scrivi la voce così: «- un-id», oppure togli la voce.',
  ]);
  expect(await saidOf({ places: '' })).toEqual([expect.stringContaining('oppure togli la chiave.')]);
});

test('refuses a list without an item where one is needed, and one that repeats itself', async () => {
  expect(await saidOf({ topics: '[]' })).toEqual([
    '5: `topics` deve avere almeno una voce. Rimedio: scrivi `topics:` e sotto una riga «- …» per ogni voce.',
  ]);
  expect(await saidOf({ topics: '[lavoro, lavoro]' })).toEqual([
    '5: `topics` ripete lo stesso id. Rimedio: lascia ogni id una volta sola.',
  ]);
});

test('proposes the id that a name was meant to be', async () => {
  expect(await saidOf({ places: "[L'Aquila]" })).toEqual([
    "6: `places`: «L'Aquila» non è un id: lettere minuscole senza accenti, cifre e trattini. Rimedio: scrivi «l-aquila».",
  ]);
  expect(await saidOf({ places: '[../../etc/passwd]' })).toEqual([expect.stringContaining('scrivi «passwd»')]);
});

describe('a whole day', () => {
  test.each(['2026-02-30', '2025-04-31', '2025-02-29', '0206-01-13', '2026-13-01', '2026-00-10'])(
    'is refused when it does not exist: %s',
    async (day) => {
      expect(await saidOf({ publishedOn: day })).toEqual([
        `4: \`publishedOn\`: «${day}» non è un giorno che esiste, scritto come 2026-01-13. Rimedio: scrivi anno, mese e giorno con i trattini, per esempio 2026-01-13.`,
      ]);
    },
  );

  test('is accepted when it comes every four years', async () => {
    expect(await saidOf({ publishedOn: '2024-02-29' })).toEqual([]);
  });

  test.each([
    ['02/03/2026', '2026-03-02'],
    ['2 marzo 2026', '2026-03-02'],
    ['1º Marzo 2026', '2026-03-01'],
    ['2026-3-2', '2026-03-02'],
    ['2026/03/02', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['2.3.2026', '2026-03-02'],
    ['2026–03–02', '2026-03-02'],
    ['“2026-03-02”', '2026-03-02'],
    ['2 marzo 2026,', '2026-03-02'],
  ])('is refused with what it was probably meant to be: %s', async (text, day) => {
    expect(await saidOf({ publishedOn: text })).toEqual([
      expect.stringMatching(`^4: .*«${text}» non è un giorno.*per esempio 2026-01-13 \\(forse «${day}»\\?\\)\\.$`),
    ]);
  });

  test.each(['2026', '2026-03', 'true', '25:00', '2026-03-02T10:00:00Z', 'ieri', '31/02/2026', '2 foo 2026'])(
    'is refused with an example when it is no day at all: %s',
    async (text) => {
      expect(await saidOf({ publishedOn: text })).toEqual([expect.stringMatching(/^4: .*per esempio 2026-01-13\.$/u)]);
    },
  );
});

test('takes a partial day where a key may have one, and refuses other forms with examples', async () => {
  const release = (issuedOn: string): ContentFiles => ({
    'comunicati/prova.md': markdown(
      `title: a\nissuer: maria-rossi\nissuedOn: ${issuedOn}\nfidelity: summary\npublishedOn: 2025-03-04\ntopics: [lavoro]\nsources: [gazzetta-2025-03-03]`,
      'Testo.',
    ),
  });
  expect(await problemsWith(release('2025'))).toEqual([]);
  expect(await problemsWith(release('2025-03'))).toEqual([]);
  expect(await problemsWith(release('02/03/2025'))).toEqual([
    expect.stringMatching(
      /^content\/comunicati\/prova\.md:4: `issuedOn`: «02\/03\/2025» non è una data.*2026-01 per un mese.*forse «2025-03-02»/u,
    ),
  ]);
  expect(await problemsWith(release('0206'))).toEqual([
    expect.stringContaining('prova.md:4: `issuedOn`: «0206» non è una data'),
  ]);
  expect(await problemsWith(release('2025-02-29'))).toHaveLength(1);
});

test('gives the remedy that a schema has for its own check', async () => {
  expect(await saidOf({ changes: '\n  - changedOn: 2025-03-01\n    type: minor' })).toEqual([
    '6: `changes` contiene un giorno che viene prima di `publishedOn`. Rimedio: correggi una delle due date.',
  ]);
  expect(await saidOf({ changes: '\n  - changedOn: 2025-03-05\n    type: correction' })).toEqual([
    '7: `note` in `changes` manca, ma chi legge deve sapere che cosa è cambiato. Rimedio: aggiungi `note:` con una frase, oppure scrivi `type: minor` se è solo un refuso.',
  ]);
  expect(await saidOf({ title: '"uno\\ndue"' })).toEqual([
    '2: `title` va a capo, ma deve stare su una riga sola. Rimedio: scrivi tutto su una riga.',
  ]);
});

test('keeps a problem on one line, whatever the value', async () => {
  expect(await saidOf({ publishedOn: '"2026\\n\\n03"' })).toEqual([
    expect.stringContaining('4: `publishedOn`: «2026 03» non è'),
  ]);
});

test('gives the remedy of a form that the schema only describes', async () => {
  const figure = `title: a\nunit: persone\nvalues:\n  - value: 3.7\n    sources: [gazzetta-2025-03-03]\npublishedOn: 2025-03-04\ntopics: [lavoro]\n`;
  expect(await problemsWith({ 'cifre/prova.yaml': figure })).toEqual([
    'content/cifre/prova.yaml:4: `value` in `values`: «3.7» non è un numero scritto all’italiana. Rimedio: scrivi solo il numero, con il punto delle migliaia (1.100) e la virgola dei decimali (3,7); che cosa conta va in `unit`, «circa» o «oltre» in `qualifier`.',
  ]);
});

test('says everything that is wrong with a file at once, a slip in one key not hiding what two others say', async () => {
  expect(
    (
      await saidOf({
        title: null,
        draft: 'forse',
        colore: 'blu',
        changes: '\n  - changedOn: 2025-03-01\n    type: minor',
      })
    ).map((said) => said.slice(0, 22)),
  ).toEqual(['2: manca `title`. Rime', '5: `draft`: «forse» no', '6: `colore` non è una ', '7: `changes` contiene ']);
});

test('says what is wrong with three files at once, sorted', async () => {
  const said = await problemsWith({
    ...articleWith({ title: null }),
    'temi/prova.yaml': 'name: a\npublishedOn: 2025-03-04\n',
    'luoghi/prova.yaml': 'name: a\npublishedOn: ieri\n',
  });
  expect(said.map((problem) => problem.split(' ', 1)[0])).toEqual([
    'content/articoli/prova.md:2:',
    'content/luoghi/prova.yaml:2:',
    'content/temi/prova.yaml:1:',
  ]);
});

test.each([
  ['marzo 2025', '2025-03'],
  ['2025-3', '2025-03'],
  ['3/2025', '2025-03'],
  ['2024-2025', '2024/2025'],
  ['dal 3 marzo 2025 al 5/3/2025', '2025-03-03/2025-03-05'],
  ['2025-03-03 - 2025-03-05', '2025-03-03/2025-03-05'],
  ['2025-03-03 / 2025-03-05', '2025-03-03/2025-03-05'],
  ['circa marzo 2025', '2025-03~'],
  ['dal 2024', '2024/..'],
])('proposes the partial date that «%s» was meant to be', async (text, meant) => {
  const problems = await problemsWith({
    'cronologia/prova.md': markdown(
      `title: a\ndate: ${text}\ntype: act\nstatus: happened\npublishedOn: 2025-03-04\ntopics: [lavoro]\nsources: [gazzetta-2025-03-03]`,
      'Testo.',
    ),
  });
  expect(problems).toEqual([expect.stringContaining(`(forse «${meant}»?)`)]);
});

test.each([
  ['-lavoro', 'metti uno spazio fra il trattino e ogni voce, così: «- …»'],
  ['\n  -lavoro\n  -salute', 'metti uno spazio fra il trattino e ogni voce'],
  ['\n  • lavoro', 'usa il trattino semplice (-) e uno spazio prima di ogni voce'],
  ['\n  – lavoro', 'usa il trattino semplice (-) e uno spazio prima di ogni voce'],
])('tells what is wrong with the list %j', async (topics, remedy) => {
  expect(await saidOf({ topics })).toEqual([
    expect.stringMatching(/^5: `topics` deve essere una lista, non un testo\. Rimedio: /u),
  ]);
  expect((await saidOf({ topics }))[0]).toContain(remedy);
});

test.each([
  ['maria-rossi.yaml', 'scrivi «maria-rossi»'],
  ['soggetti/maria-rossi', 'scrivi «maria-rossi»'],
  ['soggetti\\maria-rossi.yaml', 'scrivi «maria-rossi»'],
  ['maria-rossi; cartiera-verdi', 'separa gli id con una virgola: [uno, due]'],
])('tells what to write instead of the reference %s', async (actor, remedy) => {
  expect(await saidOf({ actors: `[${actor}]` })).toEqual([expect.stringContaining(remedy)]);
});

test.each([
  ['sì', 'true'],
  ['yes', 'true'],
  ['True', 'true'],
  ['no', 'false'],
])('takes %s for %s, where a yes or a no is due', async (draft, meant) => {
  expect(await saidOf({ draft })).toEqual([expect.stringContaining(`scrivi «${meant}»`)]);
});

test('says that spaces which do not break stand before a key', async () => {
  expect(await saidOf({ places: '[]\n\u00a0\u00a0actors: [maria-rossi]' })).toEqual([
    '7: davanti a `actors` c’è uno spazio che non va a capo (U+00A0). Rimedio: riscrivi gli spazi del rientro.',
  ]);
});

test('says of a space in an address that it is a space', async () => {
  const problems = await problemsWith({
    'fonti/prova.yaml': 'title: a\npublisher: b\nurl: https://esempio.it/a b\nkind: article\npublishedOn: 2025-03-04\n',
  });
  expect(problems).toEqual([
    'content/fonti/prova.yaml:3: `url` contiene uno spazio. Rimedio: toglilo, oppure scrivi %20 al suo posto.',
  ]);
});

test.each([
  'La **cartiera** riapre',
  'Vedi [la nota](/temi/lavoro/)',
  'Riapre :fonte{#gazzetta-2025-03-03}',
  'Riapre<br>oggi',
  'Riapre[^1]',
])('refuses Markdown where it would be read as it is: %s', async (title) => {
  expect(await saidOf({ title: `'${title}'` })).toEqual([
    '2: `title` contiene segni del Markdown o dell’HTML, che qui si leggerebbero così come sono. Rimedio: scrivi solo le parole.',
  ]);
});

test('takes a key too many for a slip, and several that are all of another kind for a file in the wrong folder', async () => {
  const page = 'title: a\nsummary: b\npublishedOn: 2025-03-04\ntopics: [lavoro]\n';
  expect(await problemsWith({ 'pagine/prova.md': markdown(page, 'Testo.') })).toEqual([
    expect.stringContaining('pagine/prova.md:5: `topics` non è una chiave prevista qui.'),
  ]);
  expect(await problemsWith({ 'pagine/prova.md': markdown(`${page}places: [valle]\n`, 'Testo.') })).toEqual([
    'content/pagine/prova.md:2: ha tutte le chiavi di una voce di articoli/, e non di questa cartella. Rimedio: sposta il file nella cartella articoli/.',
  ]);
});
