import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { itemHtml } from '../../../src/feeds/item-html.ts';
import { feedItem, proseView, siteView, sourceView, statementView } from '../../support/views.ts';

const site = siteView();
const html = (...args: Parameters<typeof feedItem>) => itemHtml(feedItem(...args), site);

test('gives the whole text with whole addresses', () => {
  const prose = proseView(['<p>Si veda <a href="/sito/temi/lavoro/">il tema</a>.</p>']);
  expect(html({ prose })).toBe('<p>Si veda <a href="https://valle.example/sito/temi/lavoro/">il tema</a>.</p>');
});

test('numbers citations as the list of sources does, and lists the other sources after them', () => {
  const cited = { ...sourceView(), number: 1, occurrences: 1 };
  const other = sourceView({ id: 'altra', path: '/fonti/altra/', title: 'Un atto', titleIsDescriptive: true });
  const prose = proseView(
    ['<p>È così', { place: 'citation', number: 1, occurrence: 1, source: 'x' }, '.</p>'],
    [cited],
  );
  const text = html({ prose, sources: [other] });

  expect(text).toContain('<sup><a href="https://valle.example/sito/fonti/il-giornale/">[1]</a></sup>');
  const items = text.split('<li>').slice(1);
  expect(items).toHaveLength(2);
  expect(items[0]).toContain(
    'Il Giornale di Valle, <a href="https://valle.example/sito/fonti/il-giornale/">«Il tavolo si apre»</a>, 14 gennaio 2026',
  );
  expect(items[0]).toContain('<a href="https://giornale.example/tavolo">');
  expect(items[1]).toContain('>Un atto</a>');
});

test('quotes the very words of a statement and nothing else', () => {
  const statement = statementView({ fidelity: 'directQuotation', fragment: 'un tavolo & subito' });
  const text = html({ prose: proseView([{ place: 'statement', statement }]) });

  expect(text).toContain(
    '<blockquote cite="https://valle.example/sito/dichiarazioni/una-dichiarazione/"><p>«un tavolo &amp; subito»</p></blockquote><p>Chiede un tavolo.</p>',
  );
  expect(text).toContain('>Anna Rossi</a>, sindaca');
  expect(text).toContain('13 gennaio 2026');
  expect(text).toContain('Citazione diretta');
});

test('quotes the whole of a transcript, and nothing of what is told in other words', () => {
  const quoted = /<blockquote[^>]*><p>Chiede un tavolo\.<\/p><\/blockquote>/u;
  expect(html({ statement: statementView({ fidelity: 'transcript' }), prose: undefined })).toMatch(quoted);
  expect(html({ statement: statementView(), prose: undefined })).not.toContain('<blockquote');
});

test('says when a role is only what the source gives, and when no day is known', () => {
  const [speaker] = statementView().speakers;
  const speakers = speaker ? [{ ...speaker, roleBasis: 'source' as const }] : [];
  const text = html({ statement: statementView({ speakers, saidOn: undefined }), prose: undefined });
  expect(text).toContain('sindaca (come indicato dalla fonte)');
  expect(text).toContain('giorno non indicato dalla fonte');
});

test('shows an image at its address, with its words', () => {
  const prose = proseView([{ place: 'image', path: 'articoli/a.jpg', alt: 'Un "presidio"', title: 'Il 3 marzo' }]);
  expect(itemHtml(feedItem({ prose }), site, { 'articoli/a.jpg': '/sito/_astro/a.123.jpg' })).toBe(
    '<figure><img src="https://valle.example/sito/_astro/a.123.jpg" alt="Un &quot;presidio&quot;"><figcaption>Il 3 marzo</figcaption></figure>',
  );
  expect(() => itemHtml(feedItem({ prose }), site)).toThrow('articoli/a.jpg');
});

test('keeps what stands in a component, with the words of its attributes', () => {
  const children = ['<p>', { place: 'citation' as const, number: 1, occurrence: 1, source: 'x' }, '</p>'];
  const place = { place: 'component' as const, name: 'Riquadro', attributes: { titolo: 'Chi & come' }, children };
  const prose = proseView([place], [{ ...sourceView(), number: 1, occurrences: 1 }]);
  expect(html({ prose })).toContain('<p><b>Chi &amp; come</b></p><p><sup><a href="https://valle.example/sito/fonti/');
});

test('puts what changed before everything else', () => {
  const changes = [{ changedOn: '2026-03-04', type: 'correction' as const, note: 'Erano 3 < 4.' }];
  expect(html({ changes }).split('\n')[0]).toBe('<p><b>Rettifica, 4 marzo 2026.</b> Erano 3 &lt; 4.</p>');
});

test('tells the data of an entry as a list', () => {
  expect(html({ facts: [{ label: 'Dove', text: 'A & B' }] })).toContain('<ul><li><b>Dove:</b> A &amp; B</li></ul>');
});

test('writes HTML without an error of syntax', () => {
  const errors: string[] = [];
  const text = html({
    changes: [{ changedOn: '2026-03-04', type: 'update', note: 'Nuovo.' }],
    facts: [{ label: 'Dove', text: 'Valle' }],
    statement: statementView({ fidelity: 'communique', fragment: 'parole' }),
    sources: [sourceView()],
  });
  parseFragment(text, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
});
