import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addToContent } from '../../../src/editing/add-to-content.ts';
import { readFlags } from '../../../src/editing/flags.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { validContent, writeContent } from '../../support/content-folder.ts';
import { readFiles } from '../../support/temporary-folder.ts';

const settings = { ...readSettings({ SITE_TODAY: '2025-04-01' }), contentName: 'content' };

/** A right content folder, and a way to add to it with nobody at the keyboard. */
async function scripted() {
  const contentDir = await writeContent(validContent());
  const add = (...args: string[]) => addToContent({ ...settings, contentDir }, readFlags(args), false);
  const read = (path: string): string => readFileSync(join(contentDir, path), 'utf8');
  return { contentDir, add, read };
}

describe('with every answer in the command', () => {
  test('an entry is written, checked and told', async () => {
    const { add, read } = await scripted();
    const { report, isRight } = await add('--tipo', 'luogo', '--name', 'Monte', '--within', 'valle');

    expect(read('luoghi/monte.yaml')).toBe('name: Monte\nwithin: valle\npublishedOn: 2025-04-01\n');
    expect(isRight).toBe(true);
    expect(report).toBe(`Scritto:
  content/luoghi/monte.yaml

Il controllo non trova niente da correggere qui.

Adesso:
- Guarda come viene: npm run dev, poi http://localhost:4321/luoghi/monte/`);
  });

  test('several statements of one occasion are written, with what they share', async () => {
    const { add, read } = await scripted();
    const shared = [
      '--tipo',
      'dichiarazione',
      '--event',
      '2025-03-03-riapertura',
      '--saidOn',
      '2025-03-03',
      '--sources',
      'gazzetta-2025-03-03',
      '--topics',
      'lavoro',
    ];
    const first = ['--speakers', 'maria-rossi', '--fidelity', 'reported', '--testo', 'Chiede una data.'];
    const second = [
      '--altra',
      '--speakers',
      'cartiera-verdi',
      '--fidelity',
      'directQuotation',
      '--fragment',
      'non ancora',
      '--testo',
      'Dice «non ancora».',
    ];
    const { report, isRight } = await add(...shared, ...first, ...second);

    expect(isRight).toBe(true);
    expect(read('dichiarazioni/2025-03-03-cartiera-verdi.md')).toBe(`---
speakers: [cartiera-verdi]
saidOn: 2025-03-03
event: 2025-03-03-riapertura
fidelity: directQuotation
fragment: non ancora
publishedOn: 2025-04-01
topics: [lavoro]
sources: [gazzetta-2025-03-03]
---

Dice «non ancora».
`);
    expect(read('dichiarazioni/2025-03-03-maria-rossi-2.md')).toContain('Chiede una data.');
    expect(report).toContain(
      'Forse c’è già: Maria Rossi, 2025-03-03 (2025-03-03-maria-rossi) è della stessa persona e dello stesso giorno.',
    );
    expect(report).toContain('- Per riportarla in un testo: ::dichiarazione{#2025-03-03-maria-rossi-2}');
  });

  test('a step and a change are added to the file that is there', async () => {
    const { add, read } = await scripted();
    const before = read('impegni/riassumere-tutti.md');
    await add(
      '--tipo',
      'passo',
      '--voce',
      'riassumere-tutti',
      '--status',
      'Mantenuto',
      '--sources',
      'gazzetta-2025-03-03',
    );
    const step = 'history:\n  - assessedOn: 2025-04-01\n    status: kept\n    sources: [gazzetta-2025-03-03]\n';
    expect(read('impegni/riassumere-tutti.md')).toBe(before.replace(/(?<=sources: .*\n)/u, step));

    const article = read('articoli/la-cartiera-riapre.md');
    const { report } = await add(
      '--tipo',
      'replica',
      '--voce',
      'content/articoli/la-cartiera-riapre.md',
      '--note',
      'La sindaca precisa.',
      '--passage',
      'che-cosa-dice-la-sindaca',
    );
    const change =
      'changes:\n  - changedOn: 2025-04-01\n    type: reply\n    note: La sindaca precisa.\n    passage: che-cosa-dice-la-sindaca\n';
    expect(read('articoli/la-cartiera-riapre.md')).toBe(article.replace(/(?<=publishedOn: .*\n)/u, change));
    expect(report).toContain('content/articoli/la-cartiera-riapre.md (aggiunto in fondo alla sua lista)');
  });

  test('a pasted text is cleaned', async () => {
    const { contentDir, add, read } = await scripted();
    const paste = join(contentDir, '..', `${contentDir.split('/').at(-1)}.txt`);
    writeFileSync(paste, 'Un aiuto pub-\nblico a chi "non può" lavorare.\n');
    await add('--tipo', 'glossario', '--term', 'sussidio', '--incolla', paste);
    expect(read('glossario/sussidio.md')).toBe(
      '---\nterm: sussidio\npublishedOn: 2025-04-01\n---\n\nUn aiuto pubblico a chi «non può» lavorare.\n',
    );
  });

  test('what the check says of the new file is told, in words', async () => {
    const { add } = await scripted();
    const { report, isRight } = await add(
      '--tipo',
      'glossario',
      '--term',
      'cig',
      '--testo',
      'Un sostegno. :fonte{#gazzetta-2025-03-03}',
    );
    expect(isRight).toBe(false);
    expect(report).toContain(`Da correggere, aprendo il file:
content/glossario/cig.md:6: una voce del glossario non può contenere una citazione.`);
    expect(report).toContain('- Correggi quello che dice il controllo, poi rifallo: npm run controlla');
  });

  test.each([
    [['--tipo', 'luogo'], 'Mancano delle risposte: --name.\nChe cosa vogliono lo dice --tipo luogo --aiuto.'],
    [
      ['--tipo', 'fatto', '--title', 'x'],
      'Mancano delle risposte: --date, --type, --status, --sources, --topics, --testo.',
    ],
    [['--tipo', 'rettifica'], 'Mancano delle risposte: --voce, --note.'],
    [
      ['--tipo', 'luogo', '--name', 'Valle', '--id', 'valle'],
      'content/luoghi/valle.yaml c’è già: scegli un altro nome.',
    ],
    [['--tipo', 'luogo', '--name', 'Valle', '--id', 'La Valle'], '«La Valle» ha un nome che non va'],
    [['--tipo', 'luogo', '--name', 'Valle', '--id', 'va-lle'], '«va-lle» si confonde con un nome che c’è già'],
    [
      ['--tipo', 'luogo', '--name', 'x', '--within', 'vale'],
      'cita «vale», che non esiste in content/luoghi/. Rimedio: correggi il nome (forse «valle»?)',
    ],
    [
      ['--tipo', 'luogo', '--name', 'x', '--publishedOn', '4/3/2025'],
      '`publishedOn`: «4/3/2025» non è un giorno che esiste',
    ],
    [['--tipo', 'tema', '--name', 'x', '--description', 'y', '--testo', 'z'], 'Questo tipo di voce non ha un testo.'],
    [['--tipo', 'glossario', '--term', 'x', '--testo', '# y'], 'riga:1: «y» è un titolo di primo livello'],
    [['--tipo', 'glossario', '--term', 'x', '--testo-da', '/nessuno'], 'Non riesco a leggere il testo da «/nessuno».'],
    [['--tipo', 'ritiro', '--voce', 'valle', '--note', 'x', '--passage', ' '], '`passage` in `changes` è vuoto'],
    [['--tipo', 'ritiro', '--voce', 'niente', '--note', 'x'], '«niente» non è una voce che si possa leggere.'],
    [
      ['--tipo', 'passo', '--voce', 'riassumere-tutti', '--status', 'kept'],
      '`history` ha uno stato senza fonti che lo provino',
    ],
  ])('what is wrong or missing is told, and nothing is written: %j', async (args, message) => {
    const { contentDir, add } = await scripted();
    const before = readFiles(contentDir);
    await expect(add(...args)).rejects.toThrow(message);
    expect(readFiles(contentDir)).toEqual(before);
  });
});
