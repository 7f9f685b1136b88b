import { clippedProbability } from '../../src/losses/clipped-probability';
import { rowsOf } from '../fixtures/arrays';

describe('clippedProbability', () => {
  it('divides each row by its own sum where asked', () => {
    const rows = rowsOf([
      [1, 3],
      [2, 2]
    ]);
    const normalised = clippedProbability(rows, { epsilon: 0.01, normalise: true });
    expect([normalised(0, 0), normalised(0, 1), normalised(1, 0)]).toEqual([0.25, 0.75, 0.5]);
    const plain = clippedProbability(rowsOf([[0.2, 0.3]]), { epsilon: 0.01, normalise: false });
    expect([plain(0, 0), plain(0, 1)]).toEqual([0.2, 0.3]);
  });

  it('keeps to ε..1 − ε', () => {
    const rows = rowsOf([[0, 1, -3, 7]]);
    const clipped = clippedProbability(rows, { epsilon: 0.125, normalise: false });
    expect([0, 1, 2, 3].map(k => clipped(0, k))).toEqual([0.125, 0.875, 0.125, 0.875]);
  });

  it('leaves NaN as it is, and spreads it over the row that it divides', () => {
    const rows = rowsOf([[0.5, NaN]]);
    const plain = clippedProbability(rows, { epsilon: 0.1, normalise: false });
    expect([plain(0, 0), plain(0, 1)]).toEqual([0.5, NaN]);
    expect(clippedProbability(rows, { epsilon: 0.1, normalise: true })(0, 0)).toBeNaN();
  });

  it('is NaN in a row of zeros that is divided by its sum', () => {
    const rows = rowsOf([[0, 0]]);
    expect(clippedProbability(rows, { epsilon: 0.1, normalise: true })(0, 1)).toBeNaN();
  });
});
