import { addScaleGradient, scaleRows } from '../../src/simulation/diagonal-layer';
import { createProblem } from '../../src/simulation/problem';
import { rowsOf } from '../fixtures/arrays';

const PROBLEM = createProblem(
  rowsOf([
    [1, 2],
    [3, 4],
    [5, 6]
  ]),
  { kind: 'indices', indices: new Int32Array(3) }
);

describe('scaleRows', () => {
  it('scales and shifts class by class, from the row on', () => {
    const out = new Float64Array(4);
    scaleRows(PROBLEM, Float64Array.of(10, -1, 0.5, 0.25), 1, 2, out);
    expect([...out]).toEqual([30.5, -3.75, 50.5, -5.75]);
  });

  it('leaves the room beyond the rows as it was', () => {
    const out = new Float64Array(6).fill(9);
    scaleRows(PROBLEM, Float64Array.of(1, 1, 0, 0), 2, 1, out);
    expect([...out]).toEqual([5, 6, 9, 9, 9, 9]);
    scaleRows(PROBLEM, Float64Array.of(1, 1, 0, 0), 0, 0, out);
    expect([...out]).toEqual([5, 6, 9, 9, 9, 9]);
  });
});

describe('addScaleGradient', () => {
  it('adds x·delta by w, and delta by b, to what is there', () => {
    const gradient = Float64Array.of(100, 200, 300, 400);
    addScaleGradient(PROBLEM, 1, 2, Float64Array.of(1, 10, 2, 20), gradient);
    expect([...gradient]).toEqual([113, 360, 303, 430]);
  });

  it('adds nothing of no rows', () => {
    const gradient = Float64Array.of(1, 2, 3, 4);
    addScaleGradient(PROBLEM, 1, 0, Float64Array.of(1, 10), gradient);
    expect([...gradient]).toEqual([1, 2, 3, 4]);
  });
});
