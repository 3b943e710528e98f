/** `/articoli/x/` → `https://example.org/sito/articoli/x/`: whole addresses for feeds, metadata and citations. */
export function absoluteUrl({ siteUrl, basePath }: { siteUrl: string; basePath: string }, path: string): string {
  return `${siteUrl}${basePath.replace(/\/$/u, '')}${path}`;
}
