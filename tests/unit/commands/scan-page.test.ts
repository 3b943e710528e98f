import { expect, test } from 'vitest';
import { scanPage } from '../../../src/commands/scan-page.ts';

test('finds language, headings, ids and whatever the page points to', () => {
  const page = scanPage(
    `<!DOCTYPE html><html lang="it"><head><title>Titolo</title><link rel=stylesheet href=/a.css></head>
    <body><h1 id="su">Uno</h1><a href='/b/?x=1&amp;y=2#c'>b</a><img src="/c.png" srcset="/c.png 1x, /d.png 2x">
    <form action="/cerca/"></form><video poster="/e.jpg"></video></body></html>`,
  );
  expect(page).toEqual({
    lang: 'it',
    titles: 1,
    headings: 1,
    ids: ['su'],
    targets: ['/a.css', '/b/?x=1&y=2#c', '/c.png', '/c.png', '/d.png', '/cerca/', '/e.jpg'],
  });
});

test('takes nothing from comments, scripts and styles, but the address of a script', () => {
  const page = scanPage(
    `<!-- <h1>no</h1> --><script src="/s.js">'<a href="/no/">'</script><style>/* <h1> */</style><h1>Sì</h1>`,
  );
  expect(page.headings).toBe(1);
  expect(page.targets).toEqual(['/s.js']);
});

test('an attribute may hold what looks like a tag', () => {
  const page = scanPage(`<a title="a > b <h1 id='no'>" href="/sì/">x</a>`);
  expect(page).toMatchObject({ headings: 0, ids: [], targets: ['/sì/'] });
});

test('counts neither the titles of drawings nor empty ones, and sees two', () => {
  expect(scanPage('<head><title> </title></head><svg><title>Icona</title></svg>').titles).toBe(0);
  expect(scanPage('<head><title>Uno</title><title>Due</title></head>').titles).toBe(2);
});

test('tells ids that are repeated, and not data attributes that end like one', () => {
  expect(scanPage('<p id="a"></p><p id="a"></p><p data-id="b"></p>').ids).toEqual(['a', 'a']);
});
