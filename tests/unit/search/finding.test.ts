import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { loadText, matchedWords } from '../../../src/search/hit-text.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { expandQuery } from '../../../src/search/synonyms.ts';
import { searchPairs } from '../../support/search-pairs.ts';
import { indexTexts, type SearchedTexts } from '../../support/searched-texts.ts';

describe('what a query finds, through Pagefind itself', () => {
  let texts: SearchedTexts;
  beforeAll(async () => {
    texts = await indexTexts(searchPairs.map(([, text]) => text));
  }, 60_000);

  test.each(searchPairs.map(([query, text, found], at) => ({ query, text, found, at })))(
    '«$query» in «$text»: $found',
    async ({ query, found, at }) => {
      expect((await texts.find(query)).includes(at)).toBe(found);
    },
  );

  test('the table has at least two hundred pairs, thirty of which must not match', () => {
    expect(searchPairs.length).toBeGreaterThanOrEqual(200);
    expect(searchPairs.filter(([, , found]) => !found).length).toBeGreaterThanOrEqual(30);
  });

  test('words that are everywhere are not asked of the index, nor in a phrase', async () => {
    const asked = vi.spyOn(texts.index, 'find');
    await texts.find('che cosa è l’accordo sull’occupazione della città "la difesa dell’occupazione"');
    const words = new Set(asked.mock.calls.flat());
    asked.mockRestore();
    expect([...words].sort()).toEqual(['accordo', 'citta', 'difesa', 'occupazione']);
  });

  test('the same query finds the same records whatever the order of its words', async () => {
    const forwards = await texts.find('sede chiude');
    expect(forwards.length).toBeGreaterThan(0);
    expect((await texts.find('chiude la sede')).sort()).toEqual(forwards.sort());
  });

  test('counts each word by itself', async () => {
    expect(await texts.search.countEach(['universita', 'qwertyuiop'])).toEqual([
      { word: 'universita', count: 1 },
      { word: 'qwertyuiop', count: 0 },
    ]);
  });

  test('nothing of Pagefind’s own interfaces is published', () => {
    const files = readdirSync(join(texts.siteDir, 'pagefind'));
    expect(files.filter((file) => /ui|highlight|component|unknown/u.test(file))).toEqual([]);
  });

  test('no file of lists is as big as Pagefind’s own', () => {
    const folder = join(texts.siteDir, 'pagefind/lists');
    for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file)).length).toBeLessThan(8_000);
  });
});

describe('what is called by the words that were typed', () => {
  let texts: SearchedTexts;
  beforeAll(async () => {
    texts = await indexTexts(
      [
        'A Valle tutti parlano del bilancio, che è lungo.',
        'Il Comune di Valle ha cento anni e molti uffici, aperti la mattina e chiusi di notte, con tanti moduli.',
        'Una lunga storia di strade, mulini, mercati e ponti, con molte altre cose da dire: è il paese di Valle, con la sua valle.',
        'Altro.',
      ],
      [[], ['Comune di Valle'], ['Valle'], []],
    );
  }, 60_000);

  test('comes first: all of a name before a part of one, and both before who only speaks of it', async () => {
    expect(await texts.find('valle')).toEqual([2, 1, 0]);
    expect((await texts.find('comune di Valle'))[0]).toBe(1);
  });

  test('does not, when other words were asked for as well', async () => {
    expect(await texts.find('valle strade bilancio OPPURE storia')).toEqual([2]);
    expect((await texts.find('Valle bilancio OPPURE mulini'))[0]).toBe(0);
  });

  test('what stands for a word comes after the word, however rare it is', async () => {
    const { query } = expandQuery(parseQuery('bilancio'), { groups: [['bilancio', 'altro']], aliases: [] });
    const { hits } = await texts.search.find(query, {}, 'relevance');
    const found = await Promise.all(hits.map(async ({ record }) => (await texts.search.text(record)).url));
    expect(found).toEqual(['/cronologia/testo-0/', '/cronologia/testo-3/']);
  });

  test('what stands for a word that nobody wrote finds as if it had been typed', async () => {
    const { query } = expandQuery(parseQuery('borgo'), { groups: [['borgo', 'valle']], aliases: [] });
    const { hits } = await texts.search.find(query, {}, 'relevance');
    const typed = await texts.search.find(parseQuery('valle'), {}, 'relevance');
    expect(hits).toEqual(typed.hits);
  });
});

describe('what a result shows', () => {
  let texts: SearchedTexts;
  const long = [
    'Il primo capoverso racconta altro, con molte parole che nessuno cerca e che servono soltanto a riempire la riga.',
    'Poi viene un secondo capoverso, anch’esso lungo, che parla del tempo, del raccolto, delle strade e della fiera di maggio.',
    'Il 13/1/2026 l’azienda ha firmato l’accordo sulle uscite. Dopo si è parlato d’altro ancora e per molto tempo, fino a sera.',
    'L’ultimo capoverso chiude il discorso senza dire niente di nuovo a chi legge con attenzione ogni riga di questa pagina.',
  ].join(' ');
  beforeAll(async () => {
    texts = await indexTexts([long, 'Un accordo.']);
  }, 60_000);

  async function firstText(query: string) {
    const { hits, sought } = await texts.search.find(parseQuery(query), {}, 'relevance');
    const [hit] = hits;
    if (!hit) throw new Error('nothing was found');
    return { text: await loadText(texts.search, hit.record, sought), sought };
  }

  test('the passage begins where its sentence begins, as it is written', async () => {
    const { text } = await firstText('accordo uscite azienda');
    expect(excerptOf(text).text).toMatch(/^Il 13\/1\/2026 l’azienda ha firmato l’accordo sulle uscite\. Dopo .* …$/u);
  });

  test('the passage begins with its sentence also when the word stands well inside it', async () => {
    const { text } = await firstText('lungo');
    expect(excerptOf(text).text).toMatch(/^Poi viene un secondo capoverso/u);
  });

  test('the passage begins a few words before, where the sentence is too long', async () => {
    const { text } = await firstText('riempire');
    expect(excerptOf(text).text).toMatch(/^… .*riempire la riga\./u);
  });

  test('the words to mark are those of the text, in their own forms', async () => {
    const { text, sought } = await firstText('uscita firmata dall’aziende');
    expect([...matchedWords(text, sought)].sort()).toEqual(['azienda', 'firmato', 'uscite']);
  });

  test('a day written in figures is marked by its words', async () => {
    const { text, sought } = await firstText('13 gennaio 2026');
    expect([...matchedWords(text, sought)].sort()).toEqual(['13', '2026', 'gennaio']);
  });
});

test('a phrase that many texts may hold is looked for by a word that is everywhere too, so that few texts are loaded', async () => {
  const said = Array.from({ length: 80 }, (_, at) => `Testo ${at}: la sede di quella via fu visitata.`);
  const { find, index } = await indexTexts([...said, 'La biblioteca e quella sede furono visitate.']);
  const loaded = vi.spyOn(index, 'text');
  expect(await find('"quella sede"')).toEqual([80]);
  expect(new Set(loaded.mock.calls.flat()).size).toBeLessThan(10);
}, 60_000);
