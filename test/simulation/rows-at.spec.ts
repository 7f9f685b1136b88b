import { createProblem } from '../../src/simulation/problem';
import { rowsAt } from '../../src/simulation/rows-at';
import { rowsOf } from '../fixtures/arrays';

const LOGITS = rowsOf([
  [1, 2],
  [3, -4]
]);
const TARGETS = { kind: 'indices', indices: Int32Array.of(0, 1) } as const;

describe('rowsAt', () => {
  it('is x·W + b of every sample', () => {
    const problem = createProblem(LOGITS, TARGETS);
    const { values, ...rest } = rowsAt(problem, Float64Array.of(1, 10, 100, 1000, 0.5, 0.25));
    expect([...values]).toEqual([201.5, 2010.25, -396.5, -3969.75]);
    expect(rest).toEqual({ numSamples: 2, numClasses: 2, sampleShape: [2] });
  });

  it('is the logits at the start, in an array of its own and in their shape', () => {
    const problem = createProblem({ ...LOGITS, sampleShape: [1, 2] }, TARGETS);
    const { values, sampleShape } = rowsAt(problem, problem.start);
    expect(values).toEqual(LOGITS.values);
    expect(values).not.toBe(problem.features);
    expect(sampleShape).toEqual([1, 2]);
  });
});
