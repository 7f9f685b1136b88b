import fc from 'fast-check';
import type { Targets } from '../../src/losses/targets';
import { Descent } from '../../src/simulation/descent';
import { createProblem, type Problem } from '../../src/simulation/problem';
import { rowsPerPause } from '../../src/simulation/rows-per-pause';
import { batches, rowsOf } from '../fixtures/arrays';
import { exampleProblem, problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

function evaluate(problem: Problem, parameters?: Float64Array): Descent {
  const descent = new Descent(problem, parameters);
  descent.begin();
  descent.addRows(0, problem.numSamples);
  descent.finish();
  return descent;
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

describe('Descent', () => {
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
      expectGradient(problem, new Descent(problem).parameters);
    }
  );

  it('gives the same bits whatever pieces the rows come in', () => {
    const problem = exampleProblem();
    const whole = evaluate(problem);
    const pieces = new Descent(problem);
    pieces.begin();
    pieces.addRows(0, 8);
    pieces.addRows(8, 60);
    pieces.addRows(60, 100);
    pieces.finish();
    expect(pieces.gradient).toEqual(whole.gradient);
    expect(rowsPerPause(problem) % 4).toBe(0);
  });

  it('moves against the gradient', () => {
    const descent = evaluate(exampleProblem());
    const before = descent.parameters.slice();
    descent.move(0.5);
    descent.parameters.forEach((value, i) =>
      expect(value).toBe(before[i] - 0.5 * descent.gradient[i])
    );
    expect(descent.gradientNorm()).toBeCloseTo(Math.hypot(...descent.gradient), 15);
  });
});
