import { expect, test } from 'vitest';
import { toRedirects } from '../../../src/feeds/redirects.ts';

const addresses = [
  { from: '/articoli/prima/', to: { title: 'Adesso', path: '/articoli/adesso/' } },
  { from: '/noi/', to: { title: 'Chi siamo', path: '/chi-siamo/' } },
];

test('hosts are told each address with where it leads, for good, under the base path', () => {
  expect(toRedirects(addresses, { basePath: '/' })).toBe(
    '/articoli/prima/ /articoli/adesso/ 301\n/noi/ /chi-siamo/ 301\n',
  );
  expect(toRedirects(addresses.slice(1), { basePath: '/caso/' })).toBe('/caso/noi/ /caso/chi-siamo/ 301\n');
});
