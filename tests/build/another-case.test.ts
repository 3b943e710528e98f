import { describe, expect, test } from 'vitest';
import { kinds, pathOf } from '../../src/site/sections.ts';
import { allPages, builtSite, readPage, textOf } from '../support/built-site.ts';
import { namesOfCase } from '../support/case-names.ts';
import { recipes } from '../support/sites.ts';
import { publishedEntries } from '../support/written-entries.ts';

const site = builtSite('another');
const page = (address: string) => readPage(address, 'another');
const read = (address: string, selector = 'body') =>
  page(address)
    .root.querySelectorAll(selector)
    .map((element) => textOf(element))
    .join(' ');

test('another folder of content makes another site: its name is in every title, its case on the home page', () => {
  expect(
    allPages('another').filter(({ root }) => !textOf(root.querySelector('title')!).endsWith('La biblioteca di Valle')),
  ).toEqual([]);
  expect(read('/')).toContain('La chiusura annunciata di una biblioteca comunale: a che punto siamo');
});

test('nothing of the real case is in it', () => {
  const names = namesOfCase(builtSite('real').contentDir, recipes.real.today);
  expect(names.length).toBeGreaterThan(100);
  const texts = site.files.filter((file) => /\.(?:html|css|js|json|xml|txt|webmanifest|svg)$/u.test(file));
  const found = texts.flatMap((file) =>
    names.filter((name) => name.isIn(site.read(file))).map((name) => `${file}: ${name.text}`),
  );
  expect(found).toEqual([]);
});

test('it says who publishes it and how to write to them', () => {
  expect(read('/', 'footer')).toContain('Circolo dei lettori di Valle');
  expect(page('/').root.querySelector('footer a[href="mailto:redazione@biblioteca-di-valle.example"]')).not.toBeNull();
});

test('the real case, where nobody has said it, says that it is not known', () => {
  expect(textOf(readPage('/').root.querySelector('footer')!)).toContain(
    'Chi pubblica questo sito non è ancora indicato.',
  );
});

describe('a section without entries', () => {
  test('says what will stand there, and is kept out of search engines', () => {
    expect(read(pathOf('pressReleases'), 'main')).toContain('Qui non c’è ancora niente.');
    expect(page(pathOf('pressReleases')).root.querySelector('meta[name="robots"][content="noindex"]')).not.toBeNull();
  });

  test('is in no menu', () => {
    const address = `${site.basePath}${pathOf('pressReleases').slice(1)}`;
    const linking = allPages('another').filter(
      ({ root, address: own }) => own !== pathOf('pressReleases') && root.querySelector(`a[href="${address}"]`),
    );
    expect(linking.map(({ address: own }) => own)).toEqual([]);
  });
});

describe('a correction', () => {
  const note = 'Avevamo scritto che la sala ragazzi apre tre mattine. Sono due, come dice la delibera.';
  const address = '/articoli/sei-mesi-di-orario-ridotto/';

  test('shows at the top of its page with its day, and leads to the passage', () => {
    const section = page(address).root.querySelector('section[aria-labelledby="modifiche"]')!;
    expect(textOf(section)).toContain(note);
    expect(section.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-02');
    expect(section.querySelector('a[href="#gli-orari-di-adesso"]')).not.toBeNull();
    expect(page(address).root.querySelector('h2#gli-orari-di-adesso')).not.toBeNull();
  });

  test('dates the page, while a silent change does not', () => {
    expect(read(address, '.dateline')).toContain('aggiornato il 2 novembre 2026');
    expect(page(address).html).not.toContain('2026-10-12');
  });

  test('is in the list of corrections, in its feed and in structured data, with the same words and day', () => {
    expect(read(pathOf('corrections'), 'main')).toContain(note);
    const feed = JSON.parse(site.read('rettifiche/feed.json')) as {
      items: { content_html: string; date_published: string }[];
    };
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]?.content_html).toContain(note);
    expect(feed.items[0]?.date_published).toMatch(/^2026-11-02/u);
    expect(page(address).html).toContain(
      `"correction":[{"@type":"CorrectionComment","text":"${note}","datePublished":"2026-11-02"}]`,
    );
  });

  test('is missed in the list of the real case as long as there is none: it says so', () => {
    const entries = publishedEntries(builtSite('real').contentDir, recipes.real.today);
    const isCorrected = entries.some(({ data }) => JSON.stringify(data['changes'] ?? '').includes('"note"'));
    const list = textOf(readPage(pathOf('corrections')).root.querySelector('main')!);
    expect(list.includes('Finora non c’è nessuna rettifica.')).toBe(!isCorrected);
  });
});

describe('an article with components', () => {
  const address = '/articoli/come-si-chiude-una-biblioteca/';

  test('shows each of them with its title', () => {
    const { root } = page(address);
    expect(textOf(root.querySelector('.nota .titolo')!)).toBe('A che punto è Valle');
    expect(textOf(root.querySelector('.riquadro .titolo')!)).toBe('Da ricordare');
    expect(textOf(root.querySelector('.dati figcaption')!)).toContain('Le spese della sede in un anno');
    expect(root.querySelectorAll('.dati tbody tr')).toHaveLength(2);
    expect(root.querySelectorAll('.passi ol > li')).toHaveLength(3);
  });

  test('has a note that its mark leads to, and from which a link leads back', () => {
    const { root } = page(address);
    const mark = root.querySelector('.prose [data-footnote-ref]')!;
    const note = root.querySelector(`[id="${mark.getAttribute('href')!.slice(1)}"]`)!;
    expect(textOf(note)).toContain('La delibera di marzo riguarda gli orari.');
    expect(note.querySelector('a')?.getAttribute('href')).toBe(`#${mark.id}`);
  });

  test('links the first use of a word of the glossary', () => {
    expect(page(address).root.querySelectorAll('.prose a.glossary-term').length).toBeGreaterThan(0);
  });
});

test('what is due is on the home page, and what the sources do not agree on stands side by side', () => {
  expect(read('/', 'main')).toContain('Il consiglio comunale vota sulla sede');
  expect(read('/cifre/prestiti/', 'main')).toMatch(/4\.350[^]*5\.000/u);
});

test('every kind but the one left empty has a page of its own', () => {
  const entries = publishedEntries(site.contentDir, recipes.another.today);
  expect(kinds.filter((kind) => !entries.some((entry) => entry.kind === kind))).toEqual(['pressReleases']);
});
