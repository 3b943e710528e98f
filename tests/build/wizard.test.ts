import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectDir } from '../../src/site/settings.ts';
import { validContent, writeContent } from '../support/content-folder.ts';
import { copyProject, runCommandOf } from '../support/project-copy.ts';
import { readFiles } from '../support/temporary-folder.ts';
import { keys, openTerminal, type TerminalSession } from '../support/terminal.ts';

const env = (contentDir: string) => ({ CONTENT_DIR: contentDir, SITE_TODAY: '2025-04-01' });

describe('the wizard', () => {
  test('it asks, tells what is wrong, makes on the spot what is missing, and writes at the end', async () => {
    const folder = await writeContent(validContent());
    const { sees, types, ended, screen } = openTerminal('nuovo', env(folder));
    await sees('Che cosa aggiungiamo?');
    types(keys.down, keys.down, keys.enter);
    await sees('Titolo');
    types(keys.enter);
    await sees('Questa risposta serve');
    types('Assemblea: sì', keys.enter);
    await sees('Data');
    types('3/3/2025', keys.enter);
    await sees('forse «2025-03-03»');
    types(...Array.from({ length: 8 }, () => keys.backspace), '2025-03-03', keys.enter);
    await sees('Tipo di fatto');
    types(keys.down, keys.enter);
    await sees('Stato');
    types(keys.enter);
    await sees('Fonti');
    types('GAZZ');
    await sees('(1)');
    types(keys.enter);
    await sees('un altro?');
    types(keys.enter);
    await sees('Temi');
    types('sede');
    await sees('(0)');
    types(keys.enter);
    await sees('Aggiungo: tema');
    types(keys.enter);
    await sees('Descrizione');
    types('La sede della cartiera.', keys.enter);
    await sees('un altro?');
    types(keys.enter);
    await sees('Luoghi');
    types(keys.enter);
    await sees('Soggetti');
    types(keys.enter);
    await sees('C’è altro da dire?');
    types(keys.enter);
    await sees('Il testo');
    types(keys.enter);
    await sees('FINE e premi Invio');
    types("Gli addetti\rsi sono ritrovati alle 10:30 per l'assem-\rblea.\rFINE\r");
    await sees('Va bene così?');
    types(keys.enter);
    await sees('Quando esce?');
    types(keys.enter);
    await sees('Il nome del file');
    types(keys.enter);
    await sees('Scrivo questi 2 file?');
    expect(readFiles(folder)).toEqual(readFiles(await writeContent(validContent())));
    types(keys.enter);

    expect(await ended).toBe(0);
    expect(readFileSync(join(folder, 'temi/sede.yaml'), 'utf8')).toContain('name: sede\n');
    expect(readFileSync(join(folder, 'cronologia/2025-03-03-assemblea-si.md'), 'utf8')).toBe(`---
title: "Assemblea: sì"
date: 2025-03-03
type: meeting
status: happened
publishedOn: 2025-04-01
topics: [sede]
sources: [gazzetta-2025-03-03]
---

Gli addetti si sono ritrovati alle 10:30 per l’assemblea.
`);
    expect(screen()).toContain('Il controllo non trova niente da correggere qui.');
  });

  test('Ctrl+C at any question leaves everything as it was', async () => {
    const folder = await writeContent(validContent());
    const before = readFiles(folder);
    const steps: ((terminal: TerminalSession) => Promise<void>)[] = [
      async ({ sees }) => sees('Chi parla'),
      async ({ sees, types }) => {
        types('maria');
        await sees('(1)');
        types(keys.enter);
        await sees('un altro?');
        types(keys.enter);
        await sees('Il testo');
      },
      async ({ sees, types }) => {
        types(keys.enter);
        await sees('FINE e premi Invio');
        types('Chiede una data.\r');
      },
      async ({ sees, types }) => {
        types('FINE\r');
        await sees('Va bene così?');
        types(keys.enter);
        await sees('Quando esce?');
        types(keys.enter);
        await sees('Il nome del file');
        types(keys.enter);
        await sees('C’è un’altra dichiarazione');
      },
      async ({ sees, types }) => {
        types(keys.enter);
        await sees('Lo scrivo?');
      },
    ];
    const given = [
      '--tipo',
      'dichiarazione',
      '--event',
      '2025-03-03-riapertura',
      '--saidOn',
      '2025-03-04',
      '--sources',
      'gazzetta-2025-03-03',
      '--fidelity',
      'reported',
      '--fragment',
      'una data',
      '--topics',
      'lavoro',
      '--places',
      'valle',
      '--dateNote',
      'x',
      '--role',
      'y',
    ];
    await Promise.all(
      steps.map(async (_step, last) => {
        const terminal = openTerminal('nuovo', env(folder), ...given);
        for (const step of steps.slice(0, last + 1)) await step(terminal);
        terminal.types(keys.ctrlC);
        expect(await terminal.ended).toBe(0);
        expect(terminal.screen()).toContain('Nessun file è stato scritto.');
      }),
    );
    expect(readFiles(folder)).toEqual(before);
  });

  test('a file that appeared while one was answering is not written over', async () => {
    const folder = await writeContent(validContent());
    const { sees, types, ended, screen } = openTerminal('nuovo', env(folder), '--tipo', 'luogo', '--within', 'valle');
    await sees('Nome');
    types('Monte', keys.enter);
    await sees('Descrizione');
    types(keys.enter);
    await sees('Quando esce?');
    types(keys.enter);
    await sees('Il nome del file');
    types(keys.enter);
    await sees('Lo scrivo?');
    writeFileSync(join(folder, 'luoghi/monte.yaml'), 'name: Di un altro\npublishedOn: 2025-04-01\n');
    types(keys.enter);

    expect(await ended).toBe(2);
    expect(screen()).toContain('luoghi/monte.yaml esiste già: non lo sovrascrivo.');
    expect(readFileSync(join(folder, 'luoghi/monte.yaml'), 'utf8')).toContain('Di un altro');
  });
});

describe('a session of each kind, one after the other on the same content', () => {
  const contentDir = mkdtempSync(join(tmpdir(), 'wizard-'));
  afterAll(() => rmSync(contentDir, { recursive: true, force: true }));
  cpSync(join(projectDir, 'tests/another-case/content'), contentDir, { recursive: true });
  const settings = { CONTENT_DIR: contentDir, SITE_TODAY: '2026-11-22' };
  const { enter, down, up } = keys;

  /** What is seen, and what is typed then. */
  type Step = [seen: string, ...typed: string[]];
  const searchFor = (seen: string, words: string): Step[] => [
    [seen, words],
    ['(1)', enter],
  ];
  const many = (seen: string, words: string): Step[] => [...searchFor(seen, words), ['un altro?', enter]];
  const publish: Step[] = [
    ['C’è altro da dire?', enter],
    ['Quando esce?', enter],
    ['Il nome del file', enter],
  ];
  const publishWith = (...text: Step[]): Step[] => [['C’è altro da dire?', enter], ...text, ...publish.slice(1)];
  const paste = (text: string): Step[] => [
    ['Lo incollo da Word', enter],
    ['Incolla il testo', `${text}\rFINE\r`],
    ['Va bene così?', enter],
  ];
  const write = (text: string): Step[] => [
    ['Lo scrivo qui', down, enter],
    ['Scrivi il testo', `${text}\rFINE\r`],
  ];
  const change = (entry: string): Step[] => [
    ['Quale voce?', entry],
    ['(1)', enter],
    ['Giorno', enter],
    ['Nota per chi legge', 'La fonte: #2 dice altro.', enter],
  ];

  const sessions: [name: string, steps: Step[], written: string][] = [
    [
      'fonte',
      [
        ['Indirizzo', 'https://www.fogliodivalle.example/orari', enter],
        ['Titolo', 'Gli orari: che cosa cambia', enter],
        ['Titolo nostro?', enter],
        ['Chi l’ha pubblicata', 'Il Foglio di Valle', enter],
        ['Giorno', '2026-11-10', enter],
        ['Tipo', enter],
        ...publish,
      ],
      'fonti/foglio-di-valle-2026-11-10.yaml',
    ],
    [
      'soggetto',
      [
        ['Persona o organizzazione', enter],
        ['Persona privata?', enter],
        ['Nome', 'Carla Neri', enter],
        ['Gruppo', down, down, down, enter],
        ['Ruolo', 'assessora', enter],
        ['Organizzazione', 'Comune di Valle', enter],
        ['Organizzazione, come soggetto', enter],
        ['Periodo', '2024-06/..', enter],
        ['Periodo a parole', enter],
        ['un’altra voce?', enter],
        ...many('Fonti', 'orari: che'),
        ...publish,
      ],
      'soggetti/carla-neri.yaml',
    ],
    [
      'luogo',
      [['Nome', 'Monte', enter], ...searchFor('Sta in', 'vall'), ['Descrizione', enter], ...publish.slice(1)],
      'luoghi/monte.yaml',
    ],
    [
      'tema',
      [['Nome', 'trasporti', enter], ['Descrizione', 'Autobus: chi li usa.', enter], ...publish.slice(1)],
      'temi/trasporti.yaml',
    ],
    [
      'glossario',
      [
        ['Parola', 'consiglio comunale', enter],
        ['Altre forme', 'consigli comunali, consiglio', enter],
        ...write('L’assemblea che i cittadini di un comune eleggono.'),
        ...publish.slice(1),
      ],
      'glossario/consiglio-comunale.md',
    ],
    [
      'fatto',
      [
        ['Titolo', 'Si vota la riapertura', enter],
        ['Data', '2026-11-12', enter],
        ['Tipo di fatto', down, down, down, down, enter],
        ['Stato', enter],
        ...many('Fonti', 'orari: che'),
        ...many('Temi', 'orar'),
        ...many('Luoghi', 'vall'),
        ...many('Soggetti', 'neri'),
        ...publishWith(...paste('Il consiglio ha votato\ri nuovi orari.')),
      ],
      'cronologia/2026-11-12-si-vota-la-riapertura.md',
    ],
    [
      'comunicato',
      [
        ['Titolo', 'Nota sul voto', enter],
        ...searchFor('Chi l’ha diffuso', 'lettori'),
        ['Giorno', '2026-11', enter],
        ['Quanto ne riportiamo', down, down, enter],
        ...many('Fonti', 'orari: che'),
        ...many('Temi', 'orar'),
        ['Luoghi', enter],
        ...searchFor('Fatto', 'vota riap'),
        ...publishWith(...paste('I lettori "aspettano" la ria-\rpertura. *')),
      ],
      'comunicati/nota-sul-voto.md',
    ],
    [
      'dichiarazione',
      [
        ...searchFor('Fatto', 'vota riap'),
        ['Giorno', '2026-11-12', enter],
        ...many('Fonti', 'orari: che'),
        ...many('Chi parla', 'neri'),
        ['Fedeltà', down, enter],
        ['Parole esatte', enter],
        ['manca, ma la fedeltà dichiarata', 'adesso si riapre', enter],
        ...many('Temi', 'orar'),
        ['Luoghi', enter],
        ...publishWith(...write('Promette: «adesso si riapre».')),
        ['un’altra dichiarazione', 'y'],
        ['stessi temi e luoghi', enter],
        ...many('Chi parla', 'brandi'),
        ['Fedeltà', down, down, down, enter],
        ['Parole esatte', enter],
        ['C’è altro da dire?', enter],
        ...write('Dice che non c’è una data.'),
        ['Il nome del file', enter],
        ['un’altra dichiarazione', enter],
      ],
      'dichiarazioni/2026-11-12-ada-brandi.md',
    ],
    [
      'impegno',
      [
        ['Promessa', 'Riaprire entro l’anno', enter],
        ...many('Chi', 'neri'),
        ['Giorno', '2026-11-12', enter],
        ['Termine', '2026-12', enter],
        ...searchFor('Fatto', 'vota riap'),
        ...many('Fonti', 'orari: che'),
        ...many('Temi', 'orar'),
        ['Luoghi', enter],
        ['C’è altro da dire?', enter],
        ['Non serve un testo', up, enter],
        ...publish.slice(1),
      ],
      'impegni/riaprire-entro-l-anno.md',
    ],
    [
      'passo',
      [
        ...searchFor('Quale impegno?', 'riapr'),
        ['Giorno', enter],
        ['Stato', down, down, enter],
        ['Nota', 'I lavori sono cominciati.', enter],
        ['Fonti', enter],
        ['Così non va', ''],
        ['Giorno', enter],
        ['Stato', down, down, enter],
        ['Nota', 'I lavori sono cominciati.', enter],
        ...many('Fonti', 'orari: che'),
      ],
      'impegni/riaprire-entro-l-anno.md',
    ],
    [
      'cifra',
      [
        ['Titolo', 'Ore di apertura', enter],
        ['Unità', 'ore alla settimana', enter],
        ['Numero', '3.7', enter],
        ['non è un numero scritto all’italiana', keys.backspace, keys.backspace, ',7', enter],
        ['Quanto è esatto', enter],
        ['Data del numero', '2026-11', enter],
        ['Nota sul valore', enter],
        ...many('Fonti', 'orari: che'),
        ['un’altra voce?', enter],
        ...many('Temi', 'orar'),
        ['Luoghi', enter],
        ['Soggetti', enter],
        ...publish,
      ],
      'cifre/ore-di-apertura.yaml',
    ],
    [
      'articolo',
      [
        ['Titolo', 'Il voto: che cosa cambia', enter],
        ['Sommario', 'Il consiglio ha deciso i nuovi orari.', enter],
        ...many('Temi', 'orar'),
        ['Luoghi', enter],
        ...many('Soggetti', 'neri'),
        ...many('Fatti', 'vota riap'),
        ...publishWith(
          ...write(
            'Il consiglio ha votato. :fonte{#foglio-di-valle-2026-11-10}\r\r## Che cosa dice l’assessora\r\r::dichiarazione{#2026-11-12-carla-neri}',
          ),
        ),
      ],
      'articoli/il-voto-che-cosa-cambia.md',
    ],
    [
      'pagina',
      [
        ['Titolo', 'Come scriverci', enter],
        ['Sommario', 'Dove mandare una lettera.', enter],
        ...write('Si può scrivere a chi cura il sito.'),
        ...publish.slice(1),
      ],
      'pagine/come-scriverci.md',
    ],
    [
      'rettifica',
      [...change('voto camb articolo'), ['Quale punto', down, enter], ...many('Fonti', 'orari: che')],
      'articoli/il-voto-che-cosa-cambia.md',
    ],
    ['replica', [...change('vota riap'), ['Fonti', enter]], 'cronologia/2026-11-12-si-vota-la-riapertura.md'],
    ['aggiornamento', [...change('ore di apertura'), ['Fonti', enter]], 'cifre/ore-di-apertura.yaml'],
    ['ritiro', [...change('nota sul voto'), ['Fonti', enter]], 'comunicati/nota-sul-voto.md'],
    ['ritocco', [...change('carla neri soggetto'), ['Fonti', enter]], 'soggetti/carla-neri.yaml'],
  ];

  test.each(sessions)('%s', async (name, steps, written) => {
    const terminal = openTerminal('nuovo', settings, '--tipo', name);
    for (const [seen, ...typed] of steps) {
      await terminal.sees(seen);
      terminal.types(...typed);
    }
    await terminal.sees(/(?:Lo scrivo|Scrivo questi \d+ file)\?/u);
    terminal.types(enter);

    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toContain('Il controllo non trova niente da correggere qui.');
    expect(terminal.screen()).toContain(`${contentDir}/${written}`);
  });

  test('gives what the check and the build find right, and readers can read', () => {
    const outDir = join(mkdtempSync(join(contentDir, '..', 'wizard-site-')), 'dist');
    afterAll(() => rmSync(join(outDir, '..'), { recursive: true, force: true }));
    expect(runCommandOf(projectDir, 'controlla', settings)).toMatchObject({ code: 0 });
    const { code, output } = runCommandOf(copyProject(), 'build', { ...settings, OUT_DIR: outDir });
    expect([code, output]).toEqual([0, expect.anything()]);
    for (const [, , path] of sessions) {
      const address = path.replace(/^pagine\//u, '').replace(/\.\w+$/u, '');
      expect(existsSync(join(outDir, address, 'index.html')), address).toBe(true);
    }
    const article = readFileSync(join(outDir, 'articoli/il-voto-che-cosa-cambia/index.html'), 'utf8');
    expect(article).toContain('adesso si riapre');
    expect(article).toContain('La fonte: #2 dice altro.');
  });
});
