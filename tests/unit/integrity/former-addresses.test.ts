import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { formerAddresses } from '../../../src/integrity/former-addresses.ts';
import { actor, article, event, page, whole } from '../../support/entries.ts';

const saidOf = (entries: Entry[], more: Parameters<typeof whole>[1] = {}) =>
  formerAddresses(whole(entries, more)).map(({ file, message, remedy }) => `${file} ${message}; ${remedy}`);

test('a name that nothing else has is right, for as many entries as there are', () => {
  expect(saidOf([article({ formerIds: ['prima', 'prima-ancora'] }), event({ formerIds: ['prima'] })])).toEqual([]);
});

describe('a former name is refused', () => {
  test('when it is the name of today', () => {
    expect(saidOf([article({ formerIds: ['un-articolo'] })])).toEqual([
      'content/articoli/un-articolo.md ha «un-articolo» in `formerIds`, che è il nome di adesso; toglilo: lì vanno solo i nomi di prima',
    ]);
  });

  test('when another entry stands there, be it a draft or a file that could not be read', () => {
    const renamed = article({ formerIds: ['bozza'] });
    const of = (what: string) =>
      `content/articoli/un-articolo.md vuole per sé l’indirizzo di prima /articoli/bozza/, che è ${what}; togli «bozza» da \`formerIds\`: un indirizzo porta a una pagina sola`;
    expect(saidOf([renamed, article({ draft: true }, { id: 'bozza' })])).toEqual([of('di content/articoli/bozza.md')]);
    const { knownIds } = whole([renamed]);
    expect(saidOf([renamed], { knownIds: { ...knownIds, articles: new Set(['un-articolo', 'bozza']) } })).toEqual([
      of('di un’altra voce'),
    ]);
  });

  test.each([
    [page({ formerIds: ['articoli'] }), '/articoli/', 'del sito'],
    [page({ formerIds: ['documenti'] }), '/documenti/', 'del sito'],
    [article({ formerIds: ['pagina'] }), '/articoli/pagina/', 'del sito'],
    [page({ formerIds: ['icone'] }), '/icone/', 'di public/icone/stella.svg'],
  ])('when the site or a public file stands there: %#', (entry, address, holder) => {
    const [said, ...others] = saidOf([entry], { publicFiles: ['icone/stella.svg'] });
    expect(others).toEqual([]);
    expect(said).toContain(`vuole per sé l’indirizzo di prima ${address}, che è ${holder}`);
  });

  test('when two entries have it, and the second is told of the first', () => {
    const others = [actor({ formerIds: ['rossi'] }), actor({ formerIds: ['rossi'] }, { id: 'bruno-rossi' })];
    expect(saidOf(others)).toEqual([
      'content/soggetti/bruno-rossi.yaml vuole per sé l’indirizzo di prima /soggetti/rossi/, che vuole anche content/soggetti/anna-rossi.yaml; lascia «rossi» in una voce sola',
    ]);
  });
});
