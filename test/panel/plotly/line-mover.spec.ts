import type { Figure } from '../../../src/figures/figure';
import { LineMover } from '../../../src/panel/plotly/line-mover';
import { drawnNode, pathsOf } from './drawn-node';
import { FakePlotly } from './fake-plotly';
import { figureOf } from './figure-of';
import { linesOf } from './lines-of';

/** A line at one height beside one at 1, on an axis from `bottom` to `top`. */
function at(height: number, top = 10, bottom = 0): Figure {
  const figure = linesOf(top, LOW, Float64Array.of(height, height, height));
  return {
    ...figure,
    layout: { ...figure.layout, yaxis: { ...figure.layout.yaxis, range: [bottom, top] } }
  };
}

const LOW = Float64Array.of(1, 1, 1);

function setUp() {
  const plotly = new FakePlotly();
  const node = drawnNode(2);
  const onError = jest.fn();
  const mover = new LineMover(plotly.api, node, onError);
  mover.take(at(2));
  // As Plotly does with another axis: the lines are where it knows them.
  plotly.relayout.mockImplementation(async () => {
    for (const path of node.querySelectorAll('path')) {
      path.setAttribute('d', 'as plotted');
    }
  });
  const ranges = (): unknown[] => plotly.relayout.mock.calls.map(([, change]) => change);
  return { plotly, node, mover, onError, ranges };
}

describe('LineMover', () => {
  it('moves a line while the axis holds it', () => {
    const { node, mover, ranges } = setUp();
    expect(mover.move(at(8))).toBe(true);
    expect(pathsOf(node)).toEqual(['M0,0', 'M0,20L10,20L20,20']);
    expect(mover.move(at(2, 2.5))).toBe(true);
    expect(pathsOf(node)[1]).toBe('M0,80L10,80L20,80');
    expect(ranges()).toEqual([]);
  });

  it.each([
    ['with room for more, beyond the axis', 15, 20, 40],
    ['where it fills little of the axis', 0.5, 0.6, 0.6]
  ])('asks Plotly for another axis %s', (_, height, top, axisTop) => {
    const { node, mover, ranges } = setUp();
    expect(mover.move(at(height, top))).toBe(true);
    expect(ranges()).toEqual([{ 'yaxis.range': [0, axisTop] }]);
    expect(pathsOf(node)).toEqual(['as plotted', linePath(height)]);
    mover.move(at(height / 2, top / 2));
    expect(ranges()).toHaveLength(1);
    expect(pathsOf(node)[1]).toBe(linePath(height / 2));
  });

  it('keeps the axis while a line goes on beyond where it left it', () => {
    const { mover, ranges } = setUp();
    [15, 20, 25, 30].forEach(height => mover.move(at(height, height + 5)));
    expect(ranges()).toEqual([{ 'yaxis.range': [0, 40] }]);
    mover.move(at(-3, 10, -4));
    expect(ranges()[1]).toEqual({ 'yaxis.range': [-4, 10] });
  });

  it('puts those lines back that have moved before the axis changed', () => {
    const { node, mover } = setUp();
    const moved = Float64Array.of(3, 3, 3);
    mover.move(linesOf(10, moved, Float64Array.of(2, 2, 2)));
    mover.move(linesOf(20, moved, Float64Array.of(15, 15, 15)));
    expect(pathsOf(node)).toEqual([linePath(3), linePath(15)]);
  });

  it('leaves to Plotly what is more than lines, or not known', () => {
    const { node, mover, ranges } = setUp();
    expect(mover.move(figureOf(1, 2))).toBe(false);
    expect(mover.move({ ...at(3), layout: { ...at(3).layout, showlegend: true } })).toBe(false);
    mover.forget();
    expect(mover.move(at(3))).toBe(false);
    mover.take(figureOf(1, 2));
    expect(mover.move(at(3))).toBe(false);
    expect(pathsOf(node)).toEqual(['M0,0', 'M0,0']);
    expect(ranges()).toEqual([]);
  });

  it('tells what went wrong with the axis', async () => {
    const { plotly, mover, onError } = setUp();
    plotly.relayout.mockRejectedValue(new Error('no room'));
    mover.move(at(15, 20));
    await Promise.resolve();
    expect(onError).toHaveBeenCalledWith(new Error('no room'));
  });
});

function linePath(height: number): string {
  const y = 100 - 10 * height;
  return `M0,${y}L10,${y}L20,${y}`;
}
