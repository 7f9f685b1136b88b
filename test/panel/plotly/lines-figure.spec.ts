import type { Figure } from '../../../src/figures/figure';
import { linesFigure } from '../../../src/panel/plotly/lines-figure';
import { figureOf } from './figure-of';
import { linesOf } from './lines-of';

const rates = Float64Array.of(1, 2, 3);
const figure = linesOf(10, rates);

function withShape(shape: 'linear' | 'hv' | 'spline' | undefined): Figure {
  return {
    ...figure,
    data: [{ type: 'scatter', mode: 'lines', x: rates, y: rates, line: { shape } }]
  };
}

describe('linesFigure', () => {
  it('tells points and range apart from all the rest', () => {
    const found = linesFigure(figure);
    expect(found?.lines[0].y).toBe(rates);
    expect(found?.yRange).toEqual([0, 10]);
    expect(found?.key).toBe(linesFigure(linesOf(5, Float64Array.of(4, 4, 4)))?.key);
  });

  it.each<[string, Figure]>([
    ['a name', { ...figure, data: [{ ...figure.data[0], name: 'other' }] }],
    ['a zoom', { ...figure, layout: { ...figure.layout, xaxis: { range: [1, 2] } } }],
    [
      'a scale',
      { ...figure, layout: { ...figure.layout, yaxis: { range: [0, 9], type: 'log' as const } } }
    ],
    ['a marker of a step', { ...figure, layout: { ...figure.layout, shapes: [{ x0: 1 }] } }],
    ['a second line', linesOf(10, rates, rates)]
  ])('has another key for another %s', (_, other) => {
    expect(linesFigure(other)?.key).not.toBe(linesFigure(figure)?.key);
    expect(linesFigure(other)).not.toBeNull();
  });

  it('takes lines of either shape', () => {
    expect(linesFigure(withShape('hv'))?.lines[0].shape).toBe('hv');
    expect(linesFigure(withShape(undefined))?.lines[0].shape).toBe('linear');
  });

  it.each<[string, Figure]>([
    ['markers', { ...figure, data: [{ ...figure.data[0], mode: 'markers' as const }] }],
    ['a second axis', { ...figure, data: [{ ...figure.data[0], yaxis: 'y2' }] }],
    ['another shape', withShape('spline')],
    ['a range that Plotly finds', { ...figure, layout: { xaxis: { range: [0, 2] }, yaxis: {} } }],
    ['bars or the like', figureOf(1, 2)]
  ])('is null for %s', (_, other) => {
    expect(linesFigure(other)).toBeNull();
  });
});
