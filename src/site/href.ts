/**
 * The address of a page as a link writes it: with the base path under which the site is served.
 * For components and pages only; feeds, which need whole addresses, use `absoluteUrl`.
 */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
  return `${base}${path}`;
}
