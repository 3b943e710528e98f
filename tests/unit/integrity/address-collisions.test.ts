import { expect, test } from 'vitest';
import { addressCollisions } from '../../../src/integrity/address-collisions.ts';
import { article, page, whole } from '../../support/entries.ts';

test('no entry takes the place of a public file, nor of a folder of them', () => {
  const publicFiles = ['icone/stella.svg', 'articoli/un-articolo/index.html', 'favicon.svg'];
  const problems = addressCollisions(whole([page({}, { id: 'icone' }), article(), page()], { publicFiles }));
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/articoli/un-articolo.md vuole l’indirizzo /articoli/un-articolo/, che è già di public/articoli/un-articolo/index.html',
    'content/pagine/icone.md vuole l’indirizzo /icone/, che è già di public/icone/stella.svg',
  ]);
});
