import { lateStep, lossCurve } from '../../src/diagnostics/loss-curve';
import { runOf } from './run-of';

const STABILITY = { lambdaMax: 1, maxLearningRate: 2 };

describe('lateStep', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [10, 9],
    [20, 18],
    [1000, 900]
  ])('begins the last tenth of %i steps at %i', (numSteps, step) => {
    expect(lateStep(numSteps)).toBe(step);
  });
});

describe('lossCurve', () => {
  it('tells how far the loss fell, and how much of that late', () => {
    const losses = Array.from({ length: 21 }, (_, step) => 10 - step / 4);
    expect(lossCurve(runOf(losses), STABILITY, 4)).toMatchObject({
      first: 10,
      last: 5,
      numSteps: 20,
      fall: 5,
      lateFall: 0.5,
      rises: []
    });
  });

  it('has a negative fall where the loss ends above its beginning', () => {
    expect(lossCurve(runOf([1, 3]), STABILITY, 4).fall).toBe(-2);
  });

  it('lists the steps that raised the loss, but not the noise of rounding', () => {
    const losses = [4, 3, 3.5, 3.5 + 1e-6, 2, 2 + 3e-6];
    expect(lossCurve(runOf(losses), STABILITY, 4).rises).toEqual([2, 5]);
  });
});
