import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendMarks } from '../../../src/mending/mend-marks.ts';

test.each([
  ["L'accordo c'è.", 'L’accordo c’è.'],
  ['Un accordo "buono".', 'Un accordo «buono».'],
  ['Un accordo "molto **buono**".', 'Un accordo «molto **buono**».'],
  ["## L'incontro\n\n- un'ora\n", '## L’incontro\n\n- un’ora\n'],
  ["[l'accordo](/temi/l-accordo/)", '[l’accordo](/temi/l-accordo/)'],
])('mends %j', (body, mended) => {
  expect(mendMarks(body, 'md')).toEqual({ text: mended, what: ['virgolette e apostrofi'] });
});

test.each([
  'L’accordo «buono».',
  "`l'accordo`",
  "    l'accordo\n",
  "https://example.org/l'accordo",
  '![Una sala](sala.jpg "La sala")',
])('leaves alone %j', (body) => {
  expect(mendMarks(body, 'md')).toBeUndefined();
});

test('changes no letter, and nothing twice', () => {
  const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}\s]/gu, '');
  const words = fc.array(
    fc.constantFrom("l'", 'accordo', '"', "'", ' ', '*', '**', '[a](/b/)', '\n\n', '> ', '- ', '`', 'è'),
  );
  fc.assert(
    fc.property(words, (parts) => {
      const body = parts.join('');
      const mended = mendMarks(body, 'md');
      if (!mended) return;
      expect(lettersOf(mended.text)).toBe(lettersOf(body));
      expect(mended.text.length).toBe(body.length);
      expect(mendMarks(mended.text, 'md')?.text ?? mended.text).toBe(mended.text);
    }),
  );
});
