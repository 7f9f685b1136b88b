import { analysePrepared } from '../../src/analysis/analyse';
import { prepare } from '../../src/analysis/prepare';
import { preparedAt } from '../../src/analysis/prepared-at';
import { printed } from '../../src/array/provenance';
import { createProblem } from '../../src/simulation/problem';
import { parametersAt } from '../../src/simulation/parameters-at';
import { runDescent } from '../../src/simulation/run-descent';
import { array } from '../fixtures/arrays';
import { lossesAt } from '../fixtures/losses-at';
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

const parameters = finish(parametersAt(problem, run, 20)).result;

describe('preparedAt', () => {
  it('has the losses of the run at a step', () => {
    const at = preparedAt(prepared, problem, parameters, prepared.logitsPrecision);
    const { losses, loss } = analysePrepared(at, { axis: 1, reduction: 'mean' });
    expect(losses).toEqual(lossesAt(problem, run, 20));
    expect(loss).toBeCloseTo(run.meanLosses[20], 14);
  });

  it('lets the bound grow with W', () => {
    const [w00, w01, w10, w11] = parameters;
    const growth = Math.max(Math.abs(w00) + Math.abs(w10), Math.abs(w01) + Math.abs(w11));
    const at = preparedAt(prepared, problem, parameters, prepared.logitsPrecision);
    expect(at.logitsPrecision.provenance).toEqual(printed(0.05 * growth));
  });

  it('stays exact for exact features', () => {
    const exact = { dtype: 'float64', provenance: printed(0) } as const;
    const at = preparedAt(prepared, problem, parameters, exact);
    expect(at.logitsPrecision.provenance.kind).toBe('exact');
  });
});
