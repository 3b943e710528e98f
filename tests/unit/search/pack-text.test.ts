import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPast } from '../../../src/search/pack-text.ts';
import { noPast, unpackText } from '../../../src/search/unpack-text.ts';

const words = fc.constantFrom(
  'il consiglio ',
  'comunale ',
  'ha approvato ',
  'l’accordo. ',
  '2026',
  '😀',
  'perché ',
  'ab',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(words).map((some) => some.join('')),
);

test('texts are read as they were written, with whatever past', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(text, { maxLength: 4 }), async (before, others) => {
      const { bytes, packText } = packPast(before);
      const past = await unpackText(bytes, noPast);
      expect(past.text).toBe(before);
      for (const other of others) expect((await unpackText(packText(other), past)).text).toBe(other);
    }),
  );
});

test('what the past says takes a few bytes, and what the text itself has said', () => {
  const said = 'La Giunta comunale ha chiesto all’azienda un tavolo di confronto prima della chiusura.';
  const { packText } = packPast(`${'Altro ancora. '.repeat(5)}${said} E poi dell’altro.`);
  expect(packText(said).length).toBeLessThan(10);
  expect(packPast('').packText(said.repeat(9)).length).toBeLessThan(packPast('').packText(said).length + 15);
});

test('a text repeats itself from where it stands', async () => {
  const { bytes } = packPast('la '.repeat(2_000));
  expect(bytes.length).toBeLessThan(20);
  expect((await unpackText(bytes, noPast)).text).toBe('la '.repeat(2_000));
});
