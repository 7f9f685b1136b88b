import type { Targets } from '../../src/losses/targets';
import { gatherRows, roomFor } from '../../src/simulation/gather-rows';
import { createProblem, type Problem } from '../../src/simulation/problem';
import { rowsOf } from '../fixtures/arrays';

const LOGITS = rowsOf([
  [1, 2],
  [3, 4],
  [5, 6]
]);
const INDICES: Targets = { kind: 'indices', indices: Int32Array.of(0, 1, 1) };
const SOFT: Targets = {
  kind: 'probabilities',
  indices: Int32Array.of(0, 1, 0),
  probabilities: Float64Array.of(0.75, 0.25, 0, 1, 0.5, 0.25)
};

function gathered(problem: Problem, samples: readonly number[], room = samples.length): Problem {
  const to = roomFor(problem, room);
  gatherRows(problem, Int32Array.from(samples), to);
  return to;
}

describe('gatherRows', () => {
  it('copies features and targets in the order that is asked for, also twice', () => {
    const { features, targets, masses, ...rest } = gathered(
      createProblem(LOGITS, INDICES),
      [2, 0, 2]
    );
    expect([...features]).toEqual([5, 6, 1, 2, 5, 6]);
    expect(targets).toEqual({ kind: 'indices', indices: Int32Array.of(1, 0, 1) });
    expect(masses).toBeNull();
    expect(rest).toMatchObject({ numSamples: 3, sampleShape: [3], numParameters: 6 });
  });

  it('takes the distributions along, and what they sum up to', () => {
    const { targets, masses } = gathered(createProblem(LOGITS, SOFT), [2, 1]);
    expect(targets).toEqual({
      kind: 'probabilities',
      indices: Int32Array.of(0, 1),
      probabilities: Float64Array.of(0.5, 0.25, 0, 1)
    });
    expect(masses).toEqual(Float64Array.of(0.75, 1));
  });

  it('keeps whether the zeros of one-hot targets count', () => {
    const targets = { kind: 'one-hot', indices: Int32Array.of(0, 1, 1), zerosCount: true } as const;
    expect(gathered(createProblem(LOGITS, targets), [1]).targets).toEqual({
      ...targets,
      indices: Int32Array.of(1)
    });
  });

  it('leaves the rows after the samples as they were', () => {
    const problem = createProblem(LOGITS, INDICES);
    const to = roomFor(problem, 2);
    gatherRows(problem, Int32Array.of(0, 1), to);
    gatherRows(problem, Int32Array.of(2), to);
    expect([...to.features]).toEqual([5, 6, 3, 4]);
    gatherRows(problem, new Int32Array(0), to);
    expect([...to.features]).toEqual([5, 6, 3, 4]);
  });

  it('leaves the problem alone whose rows it copies', () => {
    const problem = createProblem(LOGITS, SOFT);
    const to = gathered(problem, [0, 1, 2]);
    to.features.fill(0);
    to.masses?.fill(0);
    expect([...problem.features]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(problem.masses).toEqual(Float64Array.of(1, 1, 0.75));
  });
});
