import { expect, test } from 'vitest';
import { element, escapeXml, xmlDocument } from '../../../src/feeds/xml.ts';

test('escapes text so that no content can end an element, an attribute or a CDATA section', () => {
  expect(escapeXml('a < b & "c" ]]> «d»')).toBe('a &lt; b &amp; &quot;c&quot; ]]&gt; «d»');
});

test('leaves out characters that XML cannot hold', () => {
  expect(escapeXml('uno\u0000\u000bdue\u001f\tfine')).toBe('unodue\tfine');
});

test('writes elements in elements, without those that are missing', () => {
  const root = element('a', { b: 'x"y', c: undefined }, [element('d', {}, '<'), undefined, element('e', {})]);
  expect(xmlDocument(root)).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a b="x&quot;y">\n<d>&lt;</d>\n<e/>\n</a>\n');
});
