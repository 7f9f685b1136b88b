import fc from 'fast-check';
import { crossEntropy } from '../../src/losses/cross-entropy';
import type { Targets } from '../../src/losses/targets';
import { BLOCK } from '../../src/simulation/block';
import { GradientPass } from '../../src/simulation/gradient-pass';
import { createProblem, type Problem } from '../../src/simulation/problem';
import { rowsPerPause } from '../../src/simulation/rows-per-pause';
import { batches, rowsOf } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';
import { exampleProblem, problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

function evaluate(problem: Problem, parameters: Float64Array): GradientPass {
  const pass = new GradientPass(problem);
  pass.begin();
  pass.addRows(parameters, 0, problem.numSamples);
  pass.finish();
  return pass;
}

function expectGradient(problem: Problem, parameters: Float64Array): void {
  const { gradient } = evaluate(problem, parameters);
  const shift = 1e-5;
  for (let i = 0; i < parameters.length; i++) {
    const at = (value: number) => {
      const moved = parameters.slice();
      moved[i] = value;
      return evaluate(problem, moved).meanLoss;
    };
    const difference = (at(parameters[i] + shift) - at(parameters[i] - shift)) / (2 * shift);
    expect(Math.abs(gradient[i] - difference)).toBeLessThan(1e-7);
  }
}

describe('GradientPass', () => {
  it('has the gradient that finite differences have', () => {
    fc.assert(
      fc.property(
        batches({ limit: 5, maxSamples: 9 }),
        fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })),
        (batch, noise) => {
          const targets: Targets = { kind: 'indices', indices: Int32Array.from(batch.targets) };
          const problem = createProblem(rowsOf(batch.logits), targets);
          const parameters = new Float64Array(problem.numParameters).map(() =>
            Number(noise.next().value)
          );
          expectGradient(problem, parameters);
        }
      ),
      { numRuns: 40 }
    );
  });

  it.each([PROBLEMS[1], PROBLEMS[2]])(
    'has it for soft targets and for a diagonal W: $name',
    stored => {
      const problem = problemOf(stored);
      expectGradient(problem, problem.start);
    }
  );

  it('gives the same bits whatever pieces of whole blocks the rows come in', () => {
    const numSamples = 3 * BLOCK + 17;
    const values = Float64Array.from({ length: 3 * numSamples }, (_, i) => Math.sin(i * i));
    const indices = Int32Array.from({ length: numSamples }, (_, i) => i % 3);
    const rows = { numSamples, numClasses: 3, sampleShape: [numSamples], values };
    const problem = createProblem(rows, { kind: 'indices', indices });
    const whole = evaluate(problem, problem.start);
    const pieces = new GradientPass(problem);
    pieces.begin();
    pieces.addRows(problem.start, 0, BLOCK);
    pieces.addRows(problem.start, BLOCK, 3 * BLOCK);
    pieces.addRows(problem.start, 3 * BLOCK, numSamples);
    pieces.finish();
    expect(pieces.gradient).toEqual(whole.gradient);
    expect(pieces.meanLoss).toBe(whole.meanLoss);
    expect(rowsPerPause(problem) % BLOCK).toBe(0);
  });

  it('has the losses that were inspected, and counts the hits', () => {
    const problem = exampleProblem();
    const { losses, hits, gradient, ...pass } = evaluate(problem, problem.start);
    const rows = { ...problem, values: problem.features };
    const expected = crossEntropy(rows, problem.targets, 'none');
    expectClose(losses, expected.losses, 1e-14);
    const { indices } = problem.targets;
    expect(hits).toBe(expected.predictions.filter((best, i) => best === indices[i]).length);
    expect(pass.meanLoss).toBeCloseTo(1.3998, 4);
    expect(evaluate(problem, problem.start).gradientNorm()).toBeCloseTo(
      Math.hypot(...gradient),
      15
    );
  });

  it('has no gradient where none of the rows counts, as torch has none for ignored ones', () => {
    const { numSamples, numParameters, start, ...problem } = exampleProblem();
    const shares = new Float64Array(numSamples);
    const probabilities = new Float64Array(numSamples * problem.numClasses);
    const indices = new Int32Array(numSamples).fill(-1);
    const targets: Targets = { kind: 'probabilities', indices, probabilities };
    const masses = new Float64Array(numSamples);
    const ignored = { ...problem, numSamples, numParameters, start, shares, targets, masses };
    const { gradient, hits, meanLoss } = evaluate(ignored, start);
    expect(gradient).toEqual(new Float64Array(numParameters));
    expect([hits, meanLoss]).toEqual([0, 0]);
  });
});
