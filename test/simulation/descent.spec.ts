import { Descent } from '../../src/simulation/descent';
import { FULL_BATCH, type DescentPlan } from '../../src/simulation/descent-plan';
import { DEFAULT_OPTIMIZERS, PLAIN_SGD } from '../../src/simulation/optimizers/optimizer-spec';
import { createProblem } from '../../src/simulation/problem';
import { rowsOf } from '../fixtures/arrays';
import { exampleProblem } from '../fixtures/simulation-fixture';

function advance(descent: Descent, numSteps: number): Descent {
  for (let i = 0; i < numSteps; i++) {
    descent.begin();
    descent.addRows(0, descent.numRows);
    descent.finish();
    descent.move(0.05);
  }
  return descent;
}

const PLANS: readonly DescentPlan[] = [
  FULL_BATCH,
  { optimizer: PLAIN_SGD, batchSize: 32, seed: 3 },
  { optimizer: { ...PLAIN_SGD, momentum: 0.9, nesterov: true }, batchSize: 7, seed: 1 },
  { optimizer: DEFAULT_OPTIMIZERS.Adam, batchSize: null, seed: 0 },
  { optimizer: DEFAULT_OPTIMIZERS.AdamW, batchSize: 64, seed: 2 }
];

describe('Descent', () => {
  it('moves the biases by half a class each where two logits are 0', () => {
    const problem = createProblem(rowsOf([[0, 0]]), { kind: 'indices', indices: Int32Array.of(0) });
    const descent = advance(new Descent(problem, FULL_BATCH), 1);
    expect(descent.pass.meanLoss).toBeCloseTo(Math.log(2), 14);
    expect([...descent.parameters]).toEqual([1, 0, 0, 1, 0.025, -0.025]);
    expect(descent.step).toBe(1);
    advance(descent, 1);
    expect(descent.pass.meanLoss).toBeCloseTo(Math.log1p(Math.exp(-0.05)), 14);
  });

  it('leaves the start of the problem alone', () => {
    const problem = exampleProblem();
    advance(new Descent(problem, FULL_BATCH), 3);
    expect([...problem.start]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
  });

  it.each(PLANS)('goes on from a checkpoint to the same bits: %j', plan => {
    const problem = exampleProblem();
    const descent = advance(new Descent(problem, plan), 5);
    const checkpoint = descent.checkpoint();
    advance(descent, 9);
    expect(checkpoint.step).toBe(5);
    const resumed = advance(new Descent(problem, plan, checkpoint), 9);
    expect(resumed.checkpoint()).toEqual(descent.checkpoint());
    expect(resumed.checkpoint().parameters).not.toEqual(checkpoint.parameters);
  });

  it('has the rows of its step: of a batch, of what an epoch leaves over, or all', () => {
    const rows = (batchSize: number | null): readonly number[] => {
      const descent = new Descent(exampleProblem(), { ...FULL_BATCH, batchSize });
      return [0, 1, 2, 3].map(() => {
        advance(descent, 1);
        return descent.numRows;
      });
    };
    expect(rows(40)).toEqual([40, 40, 20, 40]);
    expect(rows(null)).toEqual([100, 100, 100, 100]);
    expect(rows(100)).toEqual([100, 100, 100, 100]);
    expect(rows(1000)).toEqual([100, 100, 100, 100]);
  });
});
