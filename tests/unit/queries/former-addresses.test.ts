import { expect, test } from 'vitest';
import { getFormerAddresses, getFormerPages } from '../../../src/queries/former-addresses.ts';
import { article, corpus, event, page } from '../../support/entries.ts';

const renamed = corpus([
  page({ formerIds: ['noi'] }),
  article({ formerIds: ['zeta', 'alfa'] }),
  event({ formerIds: ['alfa'] }),
]);

test('every address of before leads to where its entry stands now, in the order of the addresses', () => {
  expect(getFormerAddresses(renamed).map(({ from, to }) => `${from} ${to.path} ${to.title}`)).toEqual([
    '/articoli/alfa/ /articoli/un-articolo/ Un articolo',
    '/articoli/zeta/ /articoli/un-articolo/ Un articolo',
    '/cronologia/alfa/ /cronologia/un-incontro/ Un incontro',
    '/noi/ /chi-siamo/ Chi siamo',
  ]);
  expect(getFormerAddresses(corpus())).toEqual([]);
});

test('a page stands at each of them', () => {
  expect(getFormerPages(renamed).map(({ params }) => params.former)).toEqual([
    'articoli/alfa',
    'articoli/zeta',
    'cronologia/alfa',
    'noi',
  ]);
});
