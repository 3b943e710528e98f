import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a content folder: path from the folder → text or bytes. */
export type ContentFiles = Record<string, string | Uint8Array>;

/** Writes the files into a new temporary folder, which goes with all of them at the end, and says where it is. */
export async function writeContent(files: ContentFiles): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  writeInto(folder, Object.entries(files));
  return folder;
}

/** A temporary folder that holds what it is asked to hold, and writes only what is not yet there. */
export interface KeptContent {
  /** Makes it hold these files and no others, and says where it is. */
  hold: (files: ContentFiles) => Promise<string>;
}

/** For tests whose folders are alike, one after the other. */
export function keepContent(): KeptContent {
  let kept: { folder: string; files: ContentFiles } | undefined;
  return {
    hold: async (files) => {
      const { folder, files: before } = kept ?? { folder: await writeContent({}), files: {} };
      // Of a folder in which something could not be written nobody knows what it holds.
      kept = undefined;
      for (const path of Object.keys(before)) if (!(path in files)) removeFrom(folder, path);
      writeInto(
        folder,
        Object.entries(files).filter(([path, content]) => before[path] !== content),
      );
      kept = { folder, files };
      return folder;
    },
  };
}

function writeInto(folder: string, files: readonly [path: string, content: string | Uint8Array][]): void {
  for (const parent of new Set(files.map(([path]) => dirname(path)))) {
    mkdirSync(join(folder, parent), { recursive: true });
  }
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
}

/** With the folders that hold nothing any more: an empty one is a thing of its own. */
function removeFrom(folder: string, path: string): void {
  rmSync(join(folder, path), { recursive: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return; // It holds something.
    }
  }
}

/** A Markdown file: its frontmatter, given as YAML without the `---` lines, and its body. */
export function markdown(frontmatter: string, body: string): string {
  return `---\n${frontmatter.trim()}\n---\n\n${body.trim()}\n`;
}

/**
 * The smallest content folder without a problem, about an invented case: one entry of each kind (two subjects),
 * each reached by another. Dates lie in 2025; tests change or add files by spreading it.
 */
export function validContent(): ContentFiles {
  return {
    'sito.yaml': `name: Archivio della cartiera
case: la chiusura della cartiera di Valle
description: Che cosa è successo alla cartiera di Valle, con le fonti.
firstDay: 2024-01-01
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/deed.it
knownQuery:
  query: cartiera
  path: /articoli/la-cartiera-riapre/
`,
    'stato.md': markdown(
      `title: La cartiera ha riaperto a metà
summary: Una linea su due lavora dal 3 marzo 2025. Della seconda non si sa.
lastFactOn: 2025-03-03
checkedOn: 2025-03-10
publishedOn: 2025-03-10
figures: [addetti]
commitments: [riassumere-tutti]`,
      `## Che cosa si sa

Una linea è ripartita. :fonte{#gazzetta-2025-03-03}

## Che cosa non si sa

Quando ripartirà la seconda. :fonte{#gazzetta-2025-03-03}`,
    ),
    'articoli/la-cartiera-riapre.md': markdown(
      `title: La cartiera riapre con una linea
summary: Dal 3 marzo lavora metà degli addetti.
publishedOn: 2025-03-04
topics: [lavoro]
places: [valle]
actors: [maria-rossi, cartiera-verdi]
events: [2025-03-03-riapertura]`,
      `La prima linea è ripartita lunedì. :fonte{#gazzetta-2025-03-03}

## Che cosa dice la sindaca

::dichiarazione{#2025-03-03-maria-rossi}

L'impegno è [riassumere tutti](/impegni/riassumere-tutti/). :fonte{#gazzetta-2025-03-03}`,
    ),
    'comunicati/nota-della-cartiera.md': markdown(
      `title: Nota sulla ripartenza
issuer: cartiera-verdi
issuedOn: 2025-03-02
fidelity: summary
publishedOn: 2025-03-04
topics: [lavoro]
sources: [gazzetta-2025-03-03]`,
      'La società annuncia che la prima linea riparte.',
    ),
    'cronologia/2025-03-03-riapertura.md': markdown(
      `title: Riparte la prima linea
date: 2025-03-03
type: act
status: happened
essential: true
publishedOn: 2025-03-04
topics: [lavoro]
places: [valle]
actors: [cartiera-verdi]
sources: [gazzetta-2025-03-03]`,
      'La prima linea torna a produrre.',
    ),
    'dichiarazioni/2025-03-03-maria-rossi.md': markdown(
      `speakers: [maria-rossi]
saidOn: 2025-03-03
event: 2025-03-03-riapertura
fidelity: reported
publishedOn: 2025-03-04
topics: [lavoro]
places: [valle]
sources: [gazzetta-2025-03-03]`,
      'Chiede che anche la seconda linea riparta.',
    ),
    'impegni/riassumere-tutti.md': markdown(
      `title: Riassumere tutti gli addetti
actors: [cartiera-verdi]
madeOn: 2025-03-02
due: 2025-12
event: 2025-03-03-riapertura
publishedOn: 2025-03-04
topics: [lavoro]
sources: [gazzetta-2025-03-03]`,
      '',
    ),
    'glossario/cassa-integrazione.md': markdown(
      `term: cassa integrazione
publishedOn: 2025-03-04`,
      'Un sostegno al reddito di chi è sospeso dal lavoro.',
    ),
    'pagine/privacy.md': markdown(
      `title: Privacy
summary: Quali dati raccoglie il sito.
publishedOn: 2025-03-04`,
      'Il sito non raccoglie dati.',
    ),
    'soggetti/maria-rossi.yaml': `name: Maria Rossi
kind: person
group: institution
roles:
  - role: sindaca di Valle
    period: 2024-06/..
publishedOn: 2025-03-04
sources: [gazzetta-2025-03-03]
`,
    'soggetti/cartiera-verdi.yaml': `name: Cartiera Verdi
kind: organisation
group: company
roles:
  - role: proprietaria della cartiera
publishedOn: 2025-03-04
sources: [gazzetta-2025-03-03]
`,
    'fonti/gazzetta-2025-03-03.yaml': `title: La cartiera riparte
publisher: Gazzetta di Valle
issuedOn: 2025-03-03
url: https://gazzetta.example.com/cartiera
kind: article
archive:
  url: https://archivio.example.com/cartiera
  archivedOn: 2025-03-05
publishedOn: 2025-03-04
`,
    'cifre/addetti.yaml': `title: Addetti della cartiera
unit: persone
values:
  - value: 1.100
    asOf: 2025-03
    sources: [gazzetta-2025-03-03]
publishedOn: 2025-03-04
topics: [lavoro]
places: [valle]
`,
    'luoghi/valle.yaml': `name: Valle
publishedOn: 2025-03-04
`,
    'temi/lavoro.yaml': `name: lavoro
description: Il lavoro e chi lo perde.
publishedOn: 2025-03-04
`,
  };
}
