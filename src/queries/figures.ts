import type { Corpus } from '../corpus/corpus.ts';
import type { Figure } from '../corpus/entry.ts';
import { wordsWithin } from '../lib/excerpt.ts';
import { formatValue } from '../lib/numbers.ts';
import { typeset } from '../markdown/typography.ts';
import { pathOf } from '../site/sections.ts';
import { getEntriesNaming } from './backlinks.ts';
import { alphabetically, compare, getActorLink, getEntry, titleOf } from './entries.ts';
import { drawFigure } from './figure-drawings.ts';
import { getCitation } from './citations.ts';
import { getFrame } from './frame.ts';
import { getSite } from './site.ts';
import { getSourcesOf } from './sources.ts';
import type { FigureView, LinkView } from './views.ts';

/** Every figure, by title. */
export function getFigures(corpus: Corpus): FigureView[] {
  return corpus.figures
    .map((figure) => toFigureView(corpus, figure))
    .sort((a, b) => alphabetically(a.title, b.title) || compare(a.id, b.id));
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

/** Figures on which the sources disagree, and those with one value only. */
export function getFigureGroups(corpus: Corpus): { disputed: FigureView[]; agreed: FigureView[] } {
  const figures = getFigures(corpus);
  return {
    disputed: figures.filter(({ values }) => values.length > 1),
    agreed: figures.filter(({ values }) => values.length === 1),
  };
}

/** Everything on the page of a figure. */
export function getFigurePage(corpus: Corpus, entry: Figure) {
  const site = getSite(corpus);
  const figure = toFigureView(corpus, entry);
  const frame = getFrame(corpus, entry);
  const [lead] = figure.values;
  const value = lead ? formatValue(lead.value, figure.unit, lead.qualifier) : '';
  const count = figure.values.length === 1 ? 'Un valore nelle fonti' : `${figure.values.length} valori nelle fonti`;
  return {
    site,
    frame: { ...frame, description: wordsWithin(`${figure.title}: ${value}. ${count}, ciascuno con chi lo dà.`, 160) },
    citation: getCitation(corpus, entry),
    figure,
    drawing: figure.values.length > 1 ? drawFigure(figure) : undefined,
    related: getRelated(corpus, entry),
    actors: entry.data.actors.map((id) => getActorLink(corpus, id)),
    sources: getSourcesOf(corpus, [...new Set(entry.data.values.flatMap(({ sources }) => sources))]),
  };
}

/** Figures of the same matter: those that an entry names, and those that name it. */
function getRelated(corpus: Corpus, { id, data }: Figure): LinkView[] {
  const naming = getEntriesNaming(corpus, 'figures', id, 'figures').map((figure) => figure.id);
  return [...new Set([...data.related, ...naming])]
    .filter((other) => other !== id)
    .map((other) => ({
      title: titleOf(corpus, getEntry(corpus, 'figures', other)),
      path: pathOf('figures', other),
    }));
}
