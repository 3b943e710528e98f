import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { toPageCopy } from '../../../src/search/page-copy.ts';
import { textBlocksOf } from '../../../src/search/text-blocks.ts';

const blocks = (html: string) => textBlocksOf(parse(`<div>${html}</div>`));
const texts = (html: string) => blocks(html).map(({ text }) => text.trim());

describe('the text of a page that belongs to its record', () => {
  test('is cut where blocks end and nowhere inside a line', () => {
    expect(texts('<p>L’<em>azienda</em> dice.</p><ul><li>Uno</li><li>Due</li></ul>')).toEqual([
      'L’azienda dice.',
      'Uno',
      'Due',
    ]);
  });

  test('keeps apart words that only the page’s style keeps apart', () => {
    expect(texts('<p><span>circa</span><span>400</span><span>persone</span></p>')).toEqual(['circa 400 persone']);
    expect(texts('<p>ri<strong>assumere</strong></p>')).toEqual(['riassumere']);
  });

  test('remembers where headings stand', () => {
    expect(blocks('<h2 id="qui">Qui</h2><p>testo</p>')).toMatchObject([
      { tag: 'h2', id: 'qui' },
      { tag: 'p', id: undefined },
    ]);
  });

  test.each([
    ['furniture', '<nav>Sezioni</nav><p>testo</p>'],
    ['what says so', '<p data-pagefind-ignore>no</p><p>testo</p>'],
    ['the title, which stands elsewhere', '<h1>Titolo</h1><p>testo</p>'],
    ['the kind’s name', '<p class="label eyebrow">Fonte</p><p>testo</p>'],
    ['labels of facts', '<dl><dt>Quando</dt><dd>testo</dd></dl>'],
    ['words for screen readers only', '<p>testo<span class="visually-hidden"> (sito esterno)</span></p>'],
    [
      'numbers of citations and notes',
      '<p>testo<a class="citation" href="#f">[1]</a><sup><a data-footnote-ref href="#n">2</a></sup></p>',
    ],
    ['addresses that show themselves', '<p><a href="https://x.it/a-b-c">https://x.it/a-b-c</a></p><p>testo</p>'],
    [
      'scripts, forms, templates',
      '<script>1</script><form>x<button>Vai</button></form><template>t</template><p>testo</p>',
    ],
  ])('leaves out %s', (_what, html) => {
    expect(texts(html)).toEqual(['testo']);
  });
});

describe('the copy of a page', () => {
  const page = (body: string) =>
    `<!doctype html><html><body><main><article data-pagefind-body>${body}</article></main></body></html>`;

  const filing = { people: [], organisations: [], places: [], topics: [] };
  const event = (title: string) => ({ ...filing, title, kind: { id: 'cronologia', label: 'Fatti' } });

  test('the text of a source weighs less than that of any other record', () => {
    const source = { ...filing, title: 'Titolo', kind: { id: 'fonti', label: 'Fonti' } };
    expect(toPageCopy(page('<p>x</p>'), source)).toContain('data-pagefind-weight="0.5"');
    expect(toPageCopy(page('<p>x</p>'), event('Titolo'))).not.toContain('weight');
  });

  test('stands under the record’s title, facts last', () => {
    const copy = toPageCopy(
      page('<h1>Altro</h1><dl><dt>Quando</dt><dd>ieri</dd></dl><h2 id="a">Capo</h2><p>L’uno</p>'),
      event('Titolo'),
    );
    expect(copy).toContain('<h1>Titolo</h1>\n<h2 id="a">Capo</h2>\n<p>L^\' ^|uno</p>\n<p id="-">ieri</p>');
    expect(copy).not.toContain('Altro');
  });

  test('ends with what the record is filed under and its text does not say', () => {
    const topics = ['Orari', 'Lavoro'].map((label) => ({ id: label, label }));
    const people = [{ id: 'rossi', label: 'Anna Rossi' }];
    const copy = toPageCopy(page('<p>Gli orari.</p>'), { ...event('Titolo'), topics, people });
    expect(copy).toContain('<p>Gli orari.</p>\n<p id="--">Anna Rossi. Lavoro</p>');
  });

  test('holds text, never markup, whatever the page says', () => {
    expect(toPageCopy(page('<p>1 &lt; 2 &amp; &lt;b&gt;</p>'), event('<i>'))).toContain(
      '<h1>&lt;i&gt;</h1>\n<p>1 &lt; 2 &amp; &lt;b&gt;</p>',
    );
  });

  test('there is none of a page that is not to be searched', () => {
    expect(toPageCopy('<html><body><p>x</p></body></html>', event('Titolo'))).toBeUndefined();
  });
});
