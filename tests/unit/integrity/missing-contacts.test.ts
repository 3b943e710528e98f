import { expect, test } from 'vitest';
import { missingContacts } from '../../../src/integrity/missing-contacts.ts';
import { site, whole } from '../../support/entries.ts';

test('advises while nobody signs the site or answers for it', () => {
  expect(missingContacts(whole())).toEqual([]);
  const { publisher: _publisher, email: _email, ...data } = site().data;
  const problems = missingContacts(whole([], { site: { ...site(), data } }));
  expect(problems.map(({ message, severity }) => `${severity}: ${message}`)).toEqual([
    'advice: non dice chi pubblica il sito (`publisher`)',
    'advice: non dice a chi scrivere (`email`)',
  ]);
});
