import type { Corpus } from '../corpus/corpus.ts';
import type { Figure } from '../corpus/entry.ts';
import { typeset } from '../markdown/typography.ts';
import { pathOf } from '../site/sections.ts';
import { compare, getEntry } from './entries.ts';
import { getSourcesOf } from './sources.ts';
import type { FigureView } from './views.ts';

/** Every figure, by title. */
export function getFigures(corpus: Corpus): FigureView[] {
  return corpus.figures
    .map((figure) => toFigureView(corpus, figure))
    .sort((a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()) || compare(a.id, b.id));
}

/** Figures with some ids, in that order. */
export function getFiguresWithIds(corpus: Corpus, ids: readonly string[]): FigureView[] {
  return ids.map((id) => toFigureView(corpus, getEntry(corpus, 'figures', id)));
}

/** A figure with all its values. */
export function toFigureView(corpus: Corpus, { id, data }: Figure): FigureView {
  return {
    id,
    path: pathOf('figures', id),
    title: typeset(data.title),
    unit: typeset(data.unit),
    values: data.values.map(({ value, qualifier, asOf, note, sources }) => ({
      value,
      qualifier,
      asOf,
      note: note && typeset(note),
      sources: getSourcesOf(corpus, sources),
    })),
    note: data.note && typeset(data.note),
  };
}
