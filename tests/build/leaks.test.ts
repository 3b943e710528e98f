import { homedir, tmpdir } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readContents } from '../../src/search/index-contents.ts';
import { unpackNumbers, type NextNumber } from '../../src/search/unpack-numbers.ts';
import { noPast, unpackText } from '../../src/search/unpack-text.ts';
import { readLists } from '../../src/search/word-lists.ts';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';
import { projectDir } from '../../src/site/settings.ts';
import { allPages, builtSite } from '../support/built-site.ts';
import { recipes, siteNames, type SiteName } from '../support/sites.ts';
import { writtenEntries } from '../support/written-entries.ts';

/** Files that search engines, hosts and browsers expect at the root under these very names. */
const kinds =
  /\.(?:html|css|js|json|xml|csv|txt|webmanifest|svg|png|ico|jpg|jpeg|webp|avif|woff2|pagefind|pf_[a-z]+|bin)$|^_(?:headers|redirects)$/u;

describe.each(siteNames)('the %s site', (name) => {
  const site = builtSite(name);

  test('holds only files that it needs: no source, no map of the code, nothing hidden, nothing left over', async () => {
    expect(site.files.filter((file) => !kinds.test(file))).toEqual([]);
    expect(site.files.filter((file) => file.split('/').some((step) => step.startsWith('.')))).toEqual([]);
    expect(site.files.filter((file) => file.includes('prerender') || file.endsWith('.map'))).toEqual([]);
    expect((await textsOf(name)).filter(([, text]) => text.includes('sourceMappingURL')).map(([file]) => file)).toEqual(
      [],
    );
  });

  test('names no folder of the machine that it was built on', async () => {
    const folders = [
      projectDir,
      builtSite(name).contentDir,
      homedir(),
      tmpdir(),
      'node_modules',
      '/src/',
      'file://',
    ].filter((folder) => folder.length > 4);
    const naming = (await textsOf(name)).flatMap(([file, text]) =>
      folders.filter((folder) => text.includes(folder)).map((folder) => `${file}: ${folder}`),
    );
    expect(naming).toEqual([]);
  });

  test('asks nothing of any other host', () => {
    const { siteUrl, home } = site;
    const asked = allPages(name).flatMap(({ address, root }) =>
      root
        .querySelectorAll('[src], [srcset], [href], [action], [poster], [data], [ping]')
        .filter((element) => element.tagName !== 'A')
        .flatMap((element) =>
          ['src', 'href', 'action', 'poster', 'data', 'ping']
            .flatMap((key) => element.getAttribute(key) ?? [])
            .concat((element.getAttribute('srcset') ?? '').split(',').filter(Boolean)),
        )
        .filter((target) => new URL(target.trim(), home).origin !== siteUrl)
        .map((target) => `${address}: ${target}`),
    );
    expect(asked).toEqual([]);
    expect(
      allPages(name)
        .filter(({ root }) => root.querySelector('a[ping], iframe, object, embed, base, meta[http-equiv="refresh"]'))
        .map(({ address }) => address),
    ).toEqual([]);
  });

  test('has nothing of the live preview or of a preview site: no bar, no band, no link that opens a file', async () => {
    const signs = ['editors-bar', 'open-in-editor', 'apri-file', 'preview-band', 'anteprima.css', '/@vite/'];
    const found = (await textsOf(name)).flatMap(([file, text]) =>
      signs.filter((sign) => text.includes(sign)).map((sign) => `${file}: ${sign}`),
    );
    expect(found).toEqual([]);
  });

  test('has styles and programs that name no other host', async () => {
    const naming = (await textsOf(name))
      .filter(([file]) => /\.(?:css|js)$/u.test(file))
      .flatMap(([file, text]) =>
        [...text.matchAll(/(?:https?:)?\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}/giu)].map(([url]) => `${file}: ${url}`),
      )
      // The names of vocabularies, and a made-up host with which Pagefind reads relative addresses.
      .filter((line) => !/www\.w3\.org$|^pagefind\/pagefind.*example\.com$/u.test(line));
    expect(naming).toEqual([]);
  });

  test('lets itself do only what it needs, by its policy', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/u);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|data:|blob:/u);
  });
});

test('drafts and entries whose day has not come are nowhere: not in pages, lists, feeds, images or the search', async () => {
  const { contentDir, files } = builtSite('another');
  const withheld = writtenEntries(contentDir).filter(
    ({ data }) => data['draft'] === true || String(data['publishedOn']) > recipes.another.today,
  );
  expect(withheld.map(({ kind }) => kind)).toEqual(['articles', 'events']);

  const words = [
    ...withheld.flatMap(({ id, data }) => [id, String(data['title'])]),
    'segretissimo',
    'programmatissimo',
  ];
  const texts = await textsOf('another');
  expect(texts.some(([, text]) => text.includes('sei-mesi-di-orario-ridotto'))).toBe(true);
  expect(
    texts.flatMap(([file, text]) => words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`)),
  ).toEqual([]);
  expect(files.filter((file) => words.some((word) => file.includes(word)))).toEqual([]);
});

/** Every file that holds text, also packed; lists and contents of the search by the words in them. */
async function textsOf(name: SiteName): Promise<[file: string, text: string][]> {
  const site = builtSite(name);
  const past = await unpackText(site.readBytes(site.files.find((file) => /\/texts\/[^-]*$/u.test(file)) ?? ''), noPast);
  const read = async (file: string): Promise<[string, string][]> => {
    const open = (): NextNumber => unpackNumbers(site.readBytes(file));
    if (/\/texts\//u.test(file)) {
      return [[file, file.includes('-') ? (await unpackText(site.readBytes(file), past)).text : past.text]];
    }
    if (file.includes('/lists/')) return [[file, (await readLists(open())).map(({ stem }) => stem).join(' ')]];
    if (file.endsWith('contents.bin')) return [[file, (await readContents(open())).firstStems.join(' ')]];
    if (/\.pf_[a-z]+$/u.test(file)) return [[file, gunzipSync(site.readBytes(file)).toString('utf8')]];
    return /\.(?:html|css|js|json|xml|csv|txt|webmanifest|svg)$|^_(?:headers|redirects)$/u.test(file)
      ? [[file, site.read(file)]]
      : [];
  };
  return (await Promise.all(site.files.map(read))).flat();
}
