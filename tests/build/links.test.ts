import { describe, expect, test } from 'vitest';
import { allPages, builtSite, type BuiltPage } from '../support/built-site.ts';
import { siteNames, type SiteName } from '../support/sites.ts';

const attributes = ['href', 'src', 'poster', 'action'];

describe.each(siteNames)('in the %s site', (name) => {
  test('every link, image, style and script of a page is there, and so is the point of the page that it leads to', () => {
    expect(
      allPages(name).flatMap((page) =>
        targetsOf(page).flatMap((target) => problemWith(target, `/${page.address.slice(1)}`, name)),
      ),
    ).toEqual([]);
  });

  test('every address of ours that metadata, structured data and citations tell is there', () => {
    const { home } = builtSite(name);
    const whole = new RegExp(`${home.replaceAll('.', '\\.')}[^\\s"'<>\\\\&{}]*`, 'gu');
    expect(
      allPages(name).flatMap(({ address, html }) =>
        [...new Set(html.match(whole))].flatMap((target) =>
          problemWith(target.replace(/[.,;:)»]+$/u, ''), address, name),
        ),
      ),
    ).toEqual([]);
  });

  test('every font and image that a style names is there', () => {
    const site = builtSite(name);
    const styles = site.files.filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    expect(
      styles.flatMap((file) =>
        [...site.read(file).matchAll(/url\(["']?([^"')]+)["']?\)/gu)].flatMap(([, target = '']) =>
          problemWith(target, `/${file}`, name),
        ),
      ),
    ).toEqual([]);
  });

  test('no link leaves out the slash at the end of a page, which hosts would have to add', () => {
    const { home, basePath } = builtSite(name);
    const links = allPages(name).flatMap((page) =>
      page.root.querySelectorAll('a[href]').map((a) => a.getAttribute('href')!),
    );
    expect(
      links.filter((link) => {
        const { pathname, origin } = new URL(link, home);
        return origin === new URL(home).origin && pathname.startsWith(basePath) && !/\/$|\.[a-z]+$/u.test(pathname);
      }),
    ).toEqual([]);
  });
});

function targetsOf({ root }: BuiltPage): string[] {
  const plain = attributes.flatMap((key) =>
    root.querySelectorAll(`[${key}]`).map((element) => element.getAttribute(key)!),
  );
  const candidates = root.querySelectorAll('[srcset]').flatMap((element) => element.getAttribute('srcset')!.split(','));
  return [...new Set([...plain, ...candidates.map((candidate) => candidate.trim().split(/\s/u)[0]!)])];
}

function problemWith(target: string, from: string, name: SiteName): string[] {
  const { siteUrl, home, basePath } = builtSite(name);
  const url = new URL(target, `${home}${from.slice(1)}`);
  if (url.origin !== siteUrl) return [];
  if (!url.pathname.startsWith(basePath)) return [`${from}: ${target} is outside ${basePath}`];
  const path = decodeURIComponent(url.pathname.slice(basePath.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!filesOf(name).has(file)) return [`${from}: ${target} is not there`];
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || !file.endsWith('.html') || idsOf(file, name).has(id)) return [];
  return [`${from}: ${target} has no such point`];
}

const files = new Map<SiteName, Set<string>>();

function filesOf(name: SiteName): Set<string> {
  const known = files.get(name) ?? new Set(builtSite(name).files);
  files.set(name, known);
  return known;
}

const ids = new Map<string, Set<string>>();

function idsOf(file: string, name: SiteName): Set<string> {
  if (ids.size === 0) {
    for (const site of siteNames) {
      for (const { address, root } of allPages(site)) {
        const key = `${site} ${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
        ids.set(key, new Set(root.querySelectorAll('[id]').map((element) => element.id)));
      }
    }
  }
  return ids.get(`${name} ${file}`) ?? new Set();
}
