import { expect, test } from 'vitest';
import { releaseLines, releasesAsMarkdown, releasesAsText } from '../../../src/commands/report-releases.ts';
import type { Release, Releases } from '../../../src/corpus/releases.ts';

function release(name: string, publishedOn: string, title: string): Release {
  return { file: `content/articoli/${name}.md`, publishedOn, title, kind: 'articolo' };
}

const some: Releases = {
  today: '2026-11-22',
  out: [release('oggi', '2026-11-22', 'Quello che «tutti» sanno')],
  later: [release('mercoledi', '2026-11-25', 'Il voto | la sala'), release('dicembre', '2026-12-08', 'La *fine*')],
  drafts: [release('bozza', '2026-01-01', 'Da finire')],
};
const none: Releases = { today: '2026-11-22', out: [], later: [], drafts: [] };

test('a build says in a line each what comes out, and nothing when nothing does', () => {
  expect(releaseLines(some)).toEqual([
    'Esce oggi: content/articoli/oggi.md',
    'Uscirà il 2026-11-25: content/articoli/mercoledi.md',
    'Uscirà il 2026-12-08: content/articoli/dicembre.md',
  ]);
  expect(releaseLines(none)).toEqual([]);
});

test('in a terminal it is read in three lists', () => {
  expect(releasesAsText(some)).toBe(`Escono oggi, domenica 22 novembre 2026: 1.
  content/articoli/oggi.md: «Quello che “tutti” sanno» (articolo)

Usciranno: 2.
  2026-11-25  content/articoli/mercoledi.md: «Il voto | la sala» (articolo)
  2026-12-08  content/articoli/dicembre.md: «La *fine*» (articolo)

Bozze, che non escono da sole: 1.
  content/articoli/bozza.md: «Da finire» (articolo)`);
});

test('in the summary of an automatic build it is read in three tables, whatever signs are in a title', () => {
  expect(releasesAsMarkdown(some)).toBe(`## Che cosa esce

### Escono oggi, domenica 22 novembre 2026: 1

| Che cosa | File |
| --- | --- |
| Quello che «tutti» sanno (articolo) | \`content/articoli/oggi.md\` |

### Usciranno: 2

| Giorno | Che cosa | File |
| --- | --- | --- |
| 25 novembre 2026 | Il voto \\| la sala (articolo) | \`content/articoli/mercoledi.md\` |
| 8 dicembre 2026 | La \\*fine\\* (articolo) | \`content/articoli/dicembre.md\` |

### Bozze, che non escono da sole: 1

| Che cosa | File |
| --- | --- |
| Da finire (articolo) | \`content/articoli/bozza.md\` |`);
});

test('of very many only the first are named, and how many there are', () => {
  const out = Array.from({ length: 26 }, (_, at) => release(`voce-${at + 1}`, '2026-11-22', `Voce ${at + 1}`));
  expect(releaseLines({ ...none, out }).slice(4)).toEqual(['Esce oggi: content/articoli/voce-5.md', '… e altre 21.']);
  expect(releasesAsText({ ...none, out })).toMatch(/novembre 2026: 26\.\n(?: {2}content.*\n){25}… e un’altra\.$/u);
  expect(releasesAsMarkdown({ ...none, out })).toMatch(/novembre 2026: 26\n\n(?:\|.*\n){27}\n… e un’altra\.$/u);
});

test('when nothing comes out, that is said', () => {
  const words = 'Oggi, domenica 22 novembre 2026, non esce niente di nuovo, e niente è in attesa.';
  expect(releasesAsText(none)).toBe(words);
  expect(releasesAsMarkdown(none)).toBe(`## Che cosa esce\n\n${words}`);
});
