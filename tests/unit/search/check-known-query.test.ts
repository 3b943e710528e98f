import { beforeAll, expect, test } from 'vitest';
import { checkKnownQuery } from '../../../src/search/check-known-query.ts';
import { corpus, event, site } from '../../support/entries.ts';
import { indexTexts } from '../../support/searched-texts.ts';

let siteDir: string;

beforeAll(async () => {
  ({ siteDir } = await indexTexts([
    'L’accordo è firmato.',
    ...Array.from({ length: 12 }, () => 'Si parla di un tavolo, sempre dello stesso tavolo.'),
    `${'Parole '.repeat(300)} tavolo.`,
  ]));
}, 60_000);

const check = (query: string, path: string) =>
  checkKnownQuery({ siteDir, corpus: corpus([event()], { site: site({ knownQuery: { query, path } }) }) });

test('nothing is wrong when the address is among the first results', async () => {
  expect(await check('sull’accordo', '/cronologia/testo-0/')).toEqual([]);
});

test('an address that comes too far down is told, with what comes first', async () => {
  const [fault, ...others] = await check('tavolo', '/cronologia/testo-13/');
  expect(others).toEqual([]);
  expect(fault).toMatch(
    /^La ricerca di «tavolo» .* non dà \/cronologia\/testo-13\/ tra i primi 10 risultati: trova per prima \/cronologia\/testo-\d+\/\.$/u,
  );
});

test('a search that finds nothing is told', async () => {
  expect(await check('introvabile', '/cronologia/testo-0/')).toEqual([expect.stringContaining('non trova niente')]);
});
