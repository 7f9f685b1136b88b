import { analysePrepared } from '../../src/analysis/analyse';
import { prepare } from '../../src/analysis/prepare';
import { preparedAt } from '../../src/analysis/prepared-at';
import { printed } from '../../src/array/provenance';
import { createProblem } from '../../src/simulation/problem';
import { lossesAt } from '../../src/simulation/losses-at';
import { parametersAt } from '../../src/simulation/rows-at';
import { runDescent } from '../../src/simulation/run-descent';
import { array } from '../fixtures/arrays';
import { finish } from '../fixtures/simulation-fixture';

const logits = { ...array([1, 2, 3, 4, 6, 5], [3, 2]), provenance: printed(0.05) };
const prepared = prepare({
  logits,
  targets: array([0, 1, 1], [3], 'int64'),
  options: { axis: 1, reduction: 'mean' }
});
const { rows, targets } = prepared;
if (targets === null) {
  throw new Error('the request has targets');
}
const problem = createProblem(rows, targets);
const { result: run } = finish(runDescent(problem, new Float64Array(21).fill(0.1)));

describe('preparedAt', () => {
  it('is what was prepared at step 0', () => {
    expect(preparedAt(prepared, problem, run, 0)).toBe(prepared);
  });

  it('has the losses of the run at a step', () => {
    const { losses, loss } = analysePrepared(preparedAt(prepared, problem, run, 20), 'mean');
    expect(losses).toEqual(lossesAt(problem, run, 20));
    expect(loss).toBeCloseTo(run.meanLosses[20], 14);
  });

  it('lets the bound grow with W', () => {
    const [w00, w01, w10, w11] = parametersAt(problem, run, 20);
    const growth = Math.max(Math.abs(w00) + Math.abs(w10), Math.abs(w01) + Math.abs(w11));
    expect(preparedAt(prepared, problem, run, 20).logitsPrecision.provenance).toEqual(
      printed(0.05 * growth)
    );
  });

  it('stays exact for exact logits', () => {
    const exact = { ...prepared, logitsPrecision: { ...logits, provenance: printed(0) } };
    expect(preparedAt(exact, problem, run, 5).logitsPrecision.provenance.kind).toBe('exact');
  });
});
