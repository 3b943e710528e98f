import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendEncoding } from '../../../src/mending/mend-encoding.ts';

const text = '---\ntitle: Perché è così\n---\n\nL’accordo c’è: «sì».\n';
const latin = 'title: Perché è così\n';
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

test.each([
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), text, ['codifica UTF-16', 'caratteri invisibili']],
  [
    'UTF-16, the other way round',
    swapped(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    text,
    ['codifica UTF-16', 'caratteri invisibili'],
  ],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), text, ['codifica UTF-16']],
  ['Latin-1', Buffer.from(latin, 'latin1'), latin, ['codifica Latin-1']],
  ['a byte order mark', Buffer.from(`\uFEFF${text}`), text, ['caratteri invisibili']],
  ['lines of the old Mac', Buffer.from('a\rb\r'), 'a\nb\n', ['a capo']],
  ['invisible characters', Buffer.from('a\u200Bb\u00ADc\u202Ed'), 'abcd', ['caratteri invisibili']],
])('understands %s', (_what, bytes, meant, what) => {
  const mended = mendEncoding(bytes);
  expect(mended?.text).toBe(meant);
  expect(mended?.what.filter((one) => what.includes(one)).length).toBeGreaterThan(0);
});

test('reads the curly quotation marks of Windows', () => {
  expect(mendEncoding(Buffer.from([0x93, 0x61, 0x94, 0x92, 0xe8]))?.text).toBe('“a”’è');
});

test.each([
  ['what is right', Buffer.from(text)],
  ['Windows line ends', Buffer.from('a\r\nb\r\n')],
  ['two encodings in one file', Buffer.concat([Buffer.from('è '), Buffer.from('è', 'latin1')])],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff])],
  ['bytes that no letter has', Buffer.from([0x61, 0x81, 0x8d])],
  ['a character that is lost', Buffer.from('citt\uFFFD')],
  ['nothing', Buffer.alloc(0)],
])('leaves alone %s', (_what, bytes) => {
  expect(mendEncoding(bytes)).toBeUndefined();
});

test('never throws, and what it gives needs no mending', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const mended = mendEncoding(Buffer.from(bytes));
      if (mended) expect(mendEncoding(Buffer.from(mended.text))).toBeUndefined();
    }),
  );
});
