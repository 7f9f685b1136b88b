import { createProblem } from '../../src/simulation/problem';
import type { Targets } from '../../src/losses/targets';
import { rowsOf } from '../fixtures/arrays';

const indices = (...values: number[]): Targets => ({
  kind: 'indices',
  indices: Int32Array.from(values)
});

describe('createProblem', () => {
  it('has a full matrix up to 64 classes, and a diagonal above', () => {
    const wide = (numClasses: number) =>
      createProblem(rowsOf([new Array<number>(numClasses).fill(1)]), indices(0));
    expect(wide(64)).toMatchObject({ diagonal: false, numParameters: 64 * 64 + 64 });
    expect(wide(65)).toMatchObject({ diagonal: true, numParameters: 65 + 65 });
  });

  it('sums target distributions', () => {
    const targets: Targets = {
      kind: 'probabilities',
      indices: Int32Array.of(0, 1),
      probabilities: Float64Array.of(0.5, 0.25, 0, 2)
    };
    expect(
      createProblem(
        rowsOf([
          [1, 2],
          [3, 4]
        ]),
        targets
      ).masses
    ).toEqual(Float64Array.of(0.75, 2));
    expect(createProblem(rowsOf([[1, 2]]), indices(0)).masses).toBeNull();
  });

  it('does not copy logits that are float64 already', () => {
    const rows = rowsOf([[1, 2]]);
    expect(createProblem(rows, indices(0)).features).toBe(rows.values);
    const single = { ...rows, values: Float32Array.of(1, 2) };
    expect(createProblem(single, indices(0)).features).toEqual(Float64Array.of(1, 2));
  });

  it('refuses what it cannot train on, naming the row', () => {
    expect(() =>
      createProblem(
        rowsOf([
          [1, 2],
          [3, NaN]
        ]),
        indices(0, 0)
      )
    ).toThrow(
      'no training can be simulated: the logit of row 1, class 1 is NaN, not a finite number'
    );
    expect(() => createProblem(rowsOf([[-Infinity, 2]]), indices(1))).toThrow(
      'row 0, class 0 is -Infinity'
    );
    expect(() => createProblem(rowsOf([[1e308, -1e308]]), indices(1))).toThrow(
      'no training can be simulated: the loss of row 0 is Infinity, not a finite number'
    );
    const none = { numSamples: 0, numClasses: 3, sampleShape: [0], values: new Float64Array(0) };
    expect(() => createProblem(none, indices())).toThrow('there are no samples to train on');
  });
});
