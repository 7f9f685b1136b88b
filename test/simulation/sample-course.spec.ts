import fc from 'fast-check';
import { parametersAt } from '../../src/simulation/parameters-at';
import { createProblem } from '../../src/simulation/problem';
import { runDescent } from '../../src/simulation/run-descent';
import { sampleCourse } from '../../src/simulation/sample-course';
import type { Checkpoint, SimulationRun } from '../../src/simulation/types';
import { rowsOf } from '../fixtures/arrays';
import { lossesAt } from '../fixtures/losses-at';
import { exampleProblem, finish, problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

const trained = (problem: ReturnType<typeof exampleProblem>, numSteps: number): SimulationRun =>
  finish(runDescent(problem, new Float64Array(numSteps + 1).fill(0.1))).result;

describe('sampleCourse', () => {
  it.each([PROBLEMS[0], PROBLEMS[1]])('has the losses of its steps: $name', stored => {
    const problem = problemOf(stored);
    const run = trained(problem, 12);
    const { steps, losses } = sampleCourse(problem, run, 5);
    expect(steps).toEqual(Int32Array.from({ length: 13 }, (_, i) => i));
    steps.forEach((step, i) => {
      expect(losses[i]).toBeCloseTo(lossesAt(problem, run, step)[5], 13);
    });
  });

  it('begins at the loss itself: log 2 where two logits are the same', () => {
    const problem = createProblem(
      rowsOf([
        [3, 3],
        [5, 0]
      ]),
      {
        kind: 'indices',
        indices: Int32Array.of(0, 0)
      }
    );
    const run = trained(problem, 0);
    expect(sampleCourse(problem, run, 0).losses[0]).toBeCloseTo(Math.log(2), 14);
    expect(sampleCourse(problem, run, 1).losses[0]).toBeCloseTo(Math.log1p(Math.exp(-5)), 14);
  });

  it.each([
    [1, 1, 0],
    [200, 200, 199],
    [201, 101, 200],
    [250, 126, 249],
    [399, 200, 398],
    [400, 134, 399],
    [996, 200, 995]
  ])('thins %d checkpoints to %d, the first and the last among them', (count, length, last) => {
    const problem = exampleProblem();
    const checkpoints = Array.from({ length: count }, (_, step): Checkpoint => {
      return { step, parameters: problem.start, memory: new Float64Array(0) };
    });
    const { steps } = sampleCourse(problem, { ...trained(problem, 1), checkpoints }, 0);
    expect([steps.length, steps[0], steps[steps.length - 1]]).toEqual([length, 0, last]);
  });

  it('never has more than 200 points, nor fewer than half of that where there are as many', () => {
    const problem = exampleProblem();
    const run = trained(problem, 1);
    const count = fc.integer({ min: 200, max: 3000 });
    fc.assert(
      fc.property(count, length => {
        const checkpoints = Array.from({ length }, (_, step): Checkpoint => {
          return { step, parameters: problem.start, memory: new Float64Array(0) };
        });
        const { steps } = sampleCourse(problem, { ...run, checkpoints }, 0);
        expect(steps.length).toBeLessThanOrEqual(200);
        expect(steps.length).toBeGreaterThanOrEqual(100);
        expect(steps.at(-1)).toBe(length - 1);
      }),
      { numRuns: 30 }
    );
  });

  it('shows parameters that overflowed as no number', () => {
    const problem = exampleProblem();
    const run = trained(problem, 1);
    const parameters = finish(parametersAt(problem, run, 1)).result.map(() => Infinity);
    const checkpoints = [{ step: 1, parameters, memory: new Float64Array(0) }];
    expect(sampleCourse(problem, { ...run, checkpoints }, 0).losses[0]).toBeNaN();
  });
});
