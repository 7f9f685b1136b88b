import { remainingFall } from '../../src/diagnostics/remaining-fall';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import { runDescent } from '../../src/simulation/run-descent';
import { stability } from '../../src/simulation/stability';
import { exampleProblem, finish } from '../fixtures/simulation-fixture';

/** Gradient descent on a parabola of two curvatures, whose minimum is 0. */
function parabola(curvatures: readonly [number, number], rates: Float64Array) {
  const place: [number, number] = [1, 1];
  const meanLosses = new Float64Array(rates.length);
  const gradientNorms = new Float64Array(rates.length);
  rates.forEach((rate, step) => {
    const gradient = place.map((x, i) => curvatures[i] * x);
    meanLosses[step] = place.reduce((sum, x, i) => sum + (curvatures[i] * x * x) / 2, 0);
    gradientNorms[step] = Math.hypot(...gradient);
    place.forEach((x, i) => (place[i] = x - rate * gradient[i]));
  });
  const none = new Float64Array(0);
  return {
    plan: FULL_BATCH,
    steps: Int32Array.from(rates, (_, step) => step),
    meanLosses,
    gradientNorms,
    penalties: new Float64Array(rates.length),
    spread: { steps: new Int32Array(0), low: none, median: none, high: none, accuracies: none },
    rates,
    overflowStep: null,
    checkpoints: []
  };
}

describe('remainingFall', () => {
  it('foretells a parabola whose flat direction is left', () => {
    const run = parabola([1, 0.01], new Float64Array(101).fill(0.1));
    const { meanLosses } = run;
    const remaining = remainingFall(run, { lambdaMax: 1, maxLearningRate: 2 });
    expect(remaining / meanLosses[100]).toBeCloseTo(1, 1);
  });

  it('foretells it where the rates decay to nothing', () => {
    const rates = Float64Array.from(
      { length: 401 },
      (_, step) => 0.5 * 0.1 ** Math.floor(step / 50)
    );
    const run = parabola([1, 0.01], rates);
    const remaining = remainingFall(run, { lambdaMax: 1, maxLearningRate: 2 });
    expect(remaining / run.meanLosses[400]).toBeCloseTo(1, 1);
  });

  it.each([0.001, 0.003, 0.01])('foretells the example at %d within a third', rate => {
    const problem = exampleProblem();
    const { result: run } = finish(runDescent(problem, new Float64Array(1001).fill(rate)));
    const { result: limit } = finish(stability(problem));
    const truth = run.meanLosses[1000] - 1.0799017425317599;
    expect(Math.abs(remainingFall(run, limit) / truth - 1)).toBeLessThan(1 / 3);
  });

  it('is nothing without curvature', () => {
    const run = parabola([0, 0], new Float64Array(11).fill(0.1));
    expect(remainingFall(run, { lambdaMax: 0, maxLearningRate: Infinity })).toBe(0);
  });

  it('falls back on λ_max where the gradient does not shrink', () => {
    const run = {
      ...parabola([1, 1], new Float64Array(11).fill(0.1)),
      gradientNorms: new Float64Array(11).fill(2)
    };
    expect(remainingFall(run, { lambdaMax: 4, maxLearningRate: 0.5 })).toBe(0.5);
  });
});
