import type { FigureDrawing } from '../../src/queries/figure-drawings.ts';
import { sourceView } from './views.ts';

/** People at work in two towns; on one of them the sources disagree. */
export function figureDrawing(more: Partial<FigureDrawing> = {}): FigureDrawing {
  return {
    title: 'Addetti per sede',
    unit: 'persone',
    ticks: [
      { at: 0, label: '0' },
      { at: 100, label: '500' },
    ],
    rows: [
      {
        label: 'Valle',
        path: '/cifre/valle/',
        spread: { from: 60, to: 80, words: 'da 300 a 400 persone' },
        marks: [
          { value: 300, at: 60, words: '300', note: 'Conta anche Monte.', asOf: '2026-01', sources: [sourceView()] },
          {
            value: 400,
            at: 80,
            words: 'circa 400',
            qualifier: 'about',
            sources: [sourceView(), sourceView({ id: 'la-radio', path: '/fonti/la-radio/', publisher: 'La Radio' })],
          },
        ],
      },
      { label: 'Monte', path: '/cifre/monte/', marks: [{ value: 100, at: 20, words: '100', sources: [sourceView()] }] },
    ],
    ...more,
  };
}
