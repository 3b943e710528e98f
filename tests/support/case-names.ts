import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { publishedEntries } from './written-entries.ts';

/** A name that belongs to one case. */
export interface CaseName {
  text: string;
  /** Whether a text holds it as words of its own; in whatever case, but for surnames, which may be verbs. */
  isIn: (text: string) => boolean;
}

/**
 * The names by which a case would be recognised: its site, its people, its organisations, their places, the hosts and
 * the newspapers of its sources. Words that are also plain Italian, and names too short to mean one thing, are left out.
 */
export function namesOfCase(contentDir: string, today: string): CaseName[] {
  const site = parse(readFileSync(join(contentDir, 'sito.yaml'), 'utf8')) as { name: string; case: string };
  const entries = publishedEntries(contentDir, today);
  const surnames = entries
    .filter(({ kind, data }) => kind === 'actors' && data['kind'] === 'person' && data['private'] !== true)
    .map(({ data }) => lastWord(String(data['name'])));
  const names = entries.flatMap(({ kind, data }): string[] => {
    if (kind === 'actors') return [String(data['name']), ...((data['aliases'] ?? []) as string[])];
    if (kind === 'places') return [String(data['name'])];
    if (kind === 'sources') return [hostOf(data['url']), String(data['publisher'] ?? '')];
    return [];
  });
  const ordinary = ordinaryWords(contentDir);
  const all = new Set([site.name, site.case, ...capitalisedWords(site.case), ...names]);
  const isTelling = (name: string) => name.length > 3 && !ordinary.has(name.toLowerCase());
  return [
    ...[...all].filter(isTelling).map((text) => toCaseName(text, 'iu')),
    ...[...new Set(surnames)].filter(isTelling).map((text) => toCaseName(text, 'u')),
  ];
}

/** Words that the case's own texts write without a capital letter. */
function ordinaryWords(contentDir: string): Set<string> {
  const texts = readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) =>
      readFileSync(join(contentDir, file), 'utf8').replace(/^---\n[^]*?\n---\n|\([^)]*\)|\{[^}]*\}/gu, ''),
    );
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu) ?? []));
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

function capitalisedWords(name: string): string[] {
  return name.match(/\p{Lu}[\p{L}’']{3,}/gu) ?? [];
}

function hostOf(url: unknown): string {
  return typeof url === 'string' ? new URL(url).hostname.replace(/^www\./u, '') : '';
}

function toCaseName(text: string, flags: string): CaseName {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, flags);
  return { text, isIn: (other) => pattern.test(other) };
}
