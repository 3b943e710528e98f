import { expect, test } from 'vitest';
import { bodyOf, htmlOf, problemsOf, render } from '../../support/bodies.ts';

const text = 'Uno[^a] e due[^a].\n\n[^a]: La nota.';

test('speaks Italian, and prefixes every id so that two bodies can share a page', () => {
  const html = htmlOf(render(text, { idPrefix: 'altro' }));

  expect(html).toContain('<h2 class="footnotes-title" id="altro-note">Note</h2>');
  expect(html).toContain('aria-label="Torna al testo della nota 1"');
  expect(html).toContain('aria-label="Torna al testo della nota 1, richiamo 2"');
  expect([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)).toSatisfy((ids: string[]) =>
    ids.every((id) => id.startsWith('altro-')),
  );
  expect(html).not.toMatch(/footnote-label|Back to/u);
});

test('lists as anchors exactly the ids that are on the page; the body, those of its own page', () => {
  const { anchors, segments } = render(`## Titolo\n\n${text}`);
  const ids = [...htmlOf({ segments }).matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);

  expect(anchors.toSorted()).toEqual(ids.toSorted());
  expect(bodyOf(`## Titolo\n\n${text}`).anchors).toEqual(anchors);
});

test('refuses a mark without its note', () => {
  expect(problemsOf('Uno.\n\nDue[^2].')).toEqual([
    '12: il segno «[^2]» non ha la sua nota. Rimedio: aggiungi in fondo «[^2]: testo della nota».',
  ]);
});

test('refuses a note written twice, and a name that makes a bad id', () => {
  expect(problemsOf('Uno[^1].\n\n[^1]: A.\n\n[^1]: B.')).toEqual([
    expect.stringMatching(/^14: la nota «1» è scritta due volte/u),
  ]);
  expect(problemsOf('Uno[^è].\n\n[^è]: A.')).toEqual([expect.stringMatching(/^12: la nota si chiama «è»/u)]);
});

test('advises about a note that nobody calls', () => {
  expect(problemsOf('Uno.\n\n[^1]: A.')).toEqual([expect.stringMatching(/^\*12: nessuno richiama la nota «1»/u)]);
});

test('a note with a space before its colon is said to have one', () => {
  expect(problemsOf('Testo[^1].\n\n[^1] : nota')[1]).toBe(
    '12: la nota «[^1] :» ha uno spazio prima dei due punti. Rimedio: toglilo.',
  );
});
