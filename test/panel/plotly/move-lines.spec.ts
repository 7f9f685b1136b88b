import type { Figure } from '../../../src/figures/figure';
import { linesFigure, type LinesFigure } from '../../../src/panel/plotly/lines-figure';
import { moveLines } from '../../../src/panel/plotly/move-lines';
import { drawnNode, pathsOf } from './drawn-node';
import { linesOf } from './lines-of';

const low = Float64Array.of(1, 1, 1);
const high = Float64Array.of(8, 8, 8);

function linesIn(figure: Figure): LinesFigure {
  const lines = linesFigure(figure);
  if (lines === null) {
    throw new Error('The figure has more than lines.');
  }
  return lines;
}

describe('moveLines', () => {
  const before = linesIn(linesOf(10, low, low));

  it('gives the lines that moved their new shapes', () => {
    const node = drawnNode(2);
    expect(moveLines(node, before, linesIn(linesOf(10, low, high)))).toBe(true);
    expect(pathsOf(node)).toEqual(['M0,0', 'M0,20L10,20L20,20']);
  });

  it.each([
    ['one of them is hidden', drawnNode(1), linesOf(10, high, high)],
    ['their number changes', drawnNode(2), linesOf(10, high, high, high)],
    ['one of them has no place', drawnNode(2), linesOf(10, high, Float64Array.of(1, NaN, 1))],
    ['nothing is drawn', document.createElement('div'), linesOf(10, high, high)]
  ])('changes nothing where %s', (_, node, figure) => {
    const drawn = pathsOf(node);
    expect(moveLines(node, before, linesIn(figure))).toBe(false);
    expect(pathsOf(node)).toEqual(drawn);
  });

  it('changes nothing where a line is drawn in pieces', () => {
    const node = drawnNode(2);
    const path = node.querySelector('path');
    path?.after(path.cloneNode());
    expect(moveLines(node, before, linesIn(linesOf(10, high, high)))).toBe(false);
    expect(pathsOf(node)).toEqual(['M0,0', 'M0,0', 'M0,0']);
  });
});
