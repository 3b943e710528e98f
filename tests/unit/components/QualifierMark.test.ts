import { expect, test } from 'vitest';
import QualifierMark from '../../../src/components/QualifierMark.astro';
import { figureQualifiers, type FigureQualifier } from '../../../src/schemas/figure.ts';
import { draw } from '../../support/components.ts';

const shapeOf = async (qualifier?: FigureQualifier) =>
  (await draw(QualifierMark, { qualifier })).querySelector('path')?.getAttribute('d');

test('each way to give a number has a shape of its own', async () => {
  const shapes = await Promise.all([undefined, ...figureQualifiers].map(shapeOf));
  expect(new Set(shapes).size).toBe(figureQualifiers.length + 1);
});

test('it stands where it is told', async () => {
  expect((await draw(QualifierMark, { x: '37%' })).querySelector('svg')?.getAttribute('x')).toBe('37%');
});
