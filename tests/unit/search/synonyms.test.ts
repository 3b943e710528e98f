import { describe, expect, test } from 'vitest';
import { parseQuery, writeQuery } from '../../../src/search/parse-query.ts';
import { expandQuery, type Synonyms } from '../../../src/search/synonyms.ts';

const synonyms: Synonyms = {
  groups: [
    ['cassa integrazione', 'CIG', 'cassa integrazione guadagni'],
    ['esubero', 'eccedenza di personale'],
    ['S.p.A.', 'società per azioni'],
  ],
  aliases: [
    { typed: 'cassa', alsoFind: ['CIG', 'ammortizzatori'] },
    { typed: 'la paga', alsoFind: ['stipendio'] },
  ],
};
const expand = (text: string) => {
  const { query, used } = expandQuery(parseQuery(text), synonyms);
  return [writeQuery(query), used.map(({ typed, also }) => `${typed} → ${also.join(', ')}`)];
};

describe('what a query also looks for', () => {
  test.each([
    [
      'cig',
      'cig OPPURE "cassa integrazione" OPPURE "cassa integrazione guadagni"',
      ['cig → cassa integrazione, cassa integrazione guadagni'],
    ],
    ['cassa integrazione', 'cassa OPPURE CIG integrazione OPPURE CIG', ['cassa integrazione → CIG']],
    ['la cassa d’integrazione', 'cassa OPPURE CIG integrazione OPPURE CIG', ['cassa integrazione → CIG']],
    ['cassa', 'cassa OPPURE CIG OPPURE ammortizzatori', ['cassa → CIG, ammortizzatori']],
    ['gli esuberi', 'esuberi OPPURE "eccedenza di personale"', ['esuberi → eccedenza di personale']],
    ['eccedenze di personale', 'eccedenze OPPURE esubero personale OPPURE esubero', ['eccedenze personale → esubero']],
    ['Rossi spa', 'Rossi spa OPPURE "società per azioni"', ['spa → società per azioni']],
    ['paga', 'paga OPPURE stipendio', ['paga → stipendio']],
  ])('%s', (text, written, used) => {
    expect(expand(text)).toEqual([written, used]);
  });

  test.each(['sede', 'stipendio', 'integrazione', '"cig"', 'sede -cig', 'tema:cig', 'cig OPPURE sede', ''])(
    '«%s» stays as it is',
    (text) => {
      expect(expand(text)).toEqual([writeQuery(parseQuery(text)), []]);
    },
  );

  test('with no synonyms nothing changes', () => {
    const query = parseQuery('cig sede');
    expect(expandQuery(query, { groups: [], aliases: [] })).toEqual({ query, used: [] });
  });
});
