import { GradientPass } from '../../src/simulation/gradient-pass';
import { History } from '../../src/simulation/history';
import { createProblem } from '../../src/simulation/problem';
import { rowsOf } from '../fixtures/arrays';

/** Two classes with these margins of the first, which is the target of all. */
function passOf(margins: readonly number[]): GradientPass {
  const problem = createProblem(rowsOf(margins.map(margin => [margin, 0])), {
    kind: 'indices',
    indices: new Int32Array(margins.length)
  });
  const pass = new GradientPass(problem);
  pass.begin();
  pass.addRows(problem.start, 0, margins.length);
  pass.finish();
  return pass;
}

const lossOf = (margin: number): number => Math.log1p(Math.exp(-margin));

describe('History', () => {
  it('keeps mean losses, gradient norms and penalties at their steps', () => {
    const history = new History();
    history.add(0, passOf([0]), 0.25);
    history.add(7, passOf([Math.log(3)]), 0.125);
    expect(history.penalties).toEqual([0.25, 0.125]);
    expect(history.steps).toEqual([0, 7]);
    expect(history.meanLosses[0]).toBeCloseTo(Math.log(2), 14);
    expect(history.meanLosses[1]).toBeCloseTo(Math.log(4 / 3), 14);
    // Half a class each way by b, and nothing by W where the logits are 0.
    expect(history.gradientNorms[0]).toBeCloseTo(Math.SQRT1_2, 14);
    expect(history.gradientNorms[1]).toBeCloseTo(
      (Math.SQRT1_2 / 2) * Math.hypot(1, Math.log(3)),
      14
    );
  });

  it('keeps how the losses lie, in whatever order the samples are', () => {
    const history = new History();
    history.addSpread(3, passOf([2, -1, 0, 1, -2]));
    const { steps, low, median, high, accuracies } = history.spread;
    expect(steps).toEqual(Int32Array.of(3));
    expect(low[0]).toBeCloseTo(0.6 * lossOf(2) + 0.4 * lossOf(1), 14);
    expect(median[0]).toBeCloseTo(lossOf(0), 14);
    expect(high[0]).toBeCloseTo(0.4 * lossOf(-1) + 0.6 * lossOf(-2), 14);
    expect([...accuracies]).toEqual([0.6]);
  });

  it('leaves the losses of the pass in their order', () => {
    const pass = passOf([-1, 1]);
    new History().addSpread(0, pass);
    expect(pass.losses[0]).toBeGreaterThan(pass.losses[1]);
  });

  it('keeps the spread apart from the rest, and is empty at first', () => {
    const history = new History();
    expect(history.spread.steps).toHaveLength(0);
    history.add(0, passOf([1]), 0);
    expect(history.spread.median).toHaveLength(0);
    history.addSpread(4, passOf([1]));
    expect(history.steps).toEqual([0]);
    expect(history.spread.low).toEqual(history.spread.high);
  });
});
