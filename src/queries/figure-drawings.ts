import { scaleLinear } from 'd3-scale';
import type { Corpus } from '../corpus/corpus.ts';
import { formatBareValue, formatNumber, formatSpan, spanOf } from '../lib/numbers.ts';
import { typeset } from '../markdown/typography.ts';
import type { FigureQualifier } from '../schemas/figure.ts';
import { alphabetically, getEntry, titleOf } from './entries.ts';
import { toFigureView } from './figures.ts';
import type { FigureValueView, FigureView } from './views.ts';

/** Figures on one scale, with every value that the sources give for each. */
export interface FigureDrawing {
  title: string;
  unit: string;
  ticks: { at: number; label: string }[];
  rows: FigureDrawingRow[];
}

/** One figure in a drawing. Places on the scale are per cent of its length. */
export interface FigureDrawingRow {
  label: string;
  path: string;
  /** The smallest and the largest value, where there are several: how far the sources disagree. */
  spread?: { from: number; to: number; words: string } | undefined;
  marks: FigureMark[];
}

/** One value of a figure as a mark on the scale. */
export interface FigureMark extends FigureValueView {
  at: number;
  words: string;
}

/** Figures that share a comparison, drawn together; comparisons by name, figures by their largest value. */
export function getComparisons(corpus: Corpus): FigureDrawing[] {
  const comparisons = Map.groupBy(
    corpus.figures.filter(({ data }) => data.comparison !== undefined),
    ({ data }) => data.comparison ?? '',
  );
  return [...comparisons]
    .filter(([, figures]) => figures.length > 1)
    .map(([title, figures]) => {
      const placed = figures.every(({ data }) => data.places.length === 1);
      return drawFigures(
        typeset(title),
        figures.map((entry) => {
          const figure = toFigureView(corpus, entry);
          const [place] = entry.data.places;
          const isNamedByPlace = placed && place !== undefined;
          return { figure, label: isNamedByPlace ? titleOf(corpus, getEntry(corpus, 'places', place)) : figure.title };
        }),
      );
    })
    .sort((a, b) => alphabetically(a.title, b.title));
}

/** One figure with all its values, on a scale of its own. */
export function drawFigure(figure: FigureView): FigureDrawing {
  return drawFigures(figure.title, [{ figure, label: figure.title }]);
}

/** How a value is to be read decides the shape of its mark; these are the shapes that a drawing needs a key for. */
export function qualifiersOf({ rows }: FigureDrawing): (FigureQualifier | undefined)[] {
  return [...new Set(rows.flatMap(({ marks }) => marks.map(({ qualifier }) => qualifier)))];
}

function drawFigures(title: string, figures: { figure: FigureView; label: string }[]): FigureDrawing {
  const numbersOf = ({ values }: FigureView): number[] => values.map(({ value }) => value);
  const all = figures.flatMap(({ figure }) => numbersOf(figure));
  // From nothing, or from what is below it: a scale that begins elsewhere makes small differences look large.
  const scale = scaleLinear()
    .domain([Math.min(0, ...all), Math.max(0, ...all)])
    .nice(2)
    .range([0, 100]);
  const at = (value: number): number => Math.round(scale(value) * 10) / 10;
  const unit = figures[0]?.figure.unit ?? '';
  return {
    title,
    unit,
    ticks: scale.ticks(2).map((tick) => ({ at: at(tick), label: formatNumber(tick) })),
    rows: figures
      .map(({ figure, label }) => ({ label, path: figure.path, numbers: numbersOf(figure), values: figure.values }))
      .sort((a, b) => Math.max(...b.numbers) - Math.max(...a.numbers) || alphabetically(a.label, b.label))
      .map(({ label, path, numbers, values }) => {
        const span = spanOf(numbers);
        return {
          label,
          path,
          spread: span && { from: at(span.least), to: at(span.most), words: formatSpan(span, unit) },
          marks: values
            .map((value) => ({ ...value, at: at(value.value), words: wordsFor(value) }))
            .sort((a, b) => a.value - b.value),
        };
      }),
  };

  function wordsFor({ value, qualifier }: FigureValueView): string {
    return formatBareValue(value, unit, qualifier);
  }
}
