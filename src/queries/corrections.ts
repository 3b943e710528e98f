import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { kinds, pathOf, singularOf } from '../site/sections.ts';
import { strings } from '../site/strings.ts';
import { compare, titleOf } from './entries.ts';
import { getChanges } from './changes.ts';
import type { ChangeView, LinkView } from './views.ts';

/** A visible change with the entry to which it was made. */
export interface CorrectionView extends ChangeView {
  entry: LinkView & { kind: string };
}

/** Every change that readers should know about, newest first. */
export function getCorrections(corpus: Corpus): CorrectionView[] {
  const entries = kinds
    .flatMap((kind) => corpus[kind] as Entry[])
    .flatMap((entry) =>
      getChanges(entry).map((change) => ({
        ...change,
        entry: { title: titleOf(corpus, entry), path: pathOf(entry.kind, entry.id), kind: singularOf(entry.kind) },
      })),
    );
  const state = getChanges(corpus.state).map((change) => ({
    ...change,
    entry: { title: strings.home, path: '/', kind: 'prima pagina' },
  }));
  return [...entries, ...state].sort(
    (a, b) => compare(b.changedOn, a.changedOn) || compare(a.entry.path, b.entry.path),
  );
}
