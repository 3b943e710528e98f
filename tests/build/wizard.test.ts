import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validContent, writeContent } from '../support/content-folder.ts';
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
    await sees('(2)');
    types(keys.enter);
    await sees('un altro?');
    types(keys.enter);
    await sees('Temi');
    types('sede');
    await sees('(1)');
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
        await sees('(2)');
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
