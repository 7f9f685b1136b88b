import { createProblem } from '../../src/simulation/problem';
import { runDescent } from '../../src/simulation/run-descent';
import { rowsOf } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';
import { lossesAt } from '../fixtures/losses-at';
import { exampleProblem, finish, problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

const constant = (rate: number, numSteps: number) => new Float64Array(numSteps + 1).fill(rate);

const RUNS = PROBLEMS.flatMap(stored =>
  stored.runs.map(run => [`${stored.name}, ${run.name}`, stored, run] as const)
);

describe('runDescent', () => {
  it.each(RUNS)('is the descent that torch makes: %s', (_, stored, expected) => {
    const problem = problemOf(stored);
    const { result: run } = finish(runDescent(problem, Float64Array.from(expected.rates)));
    for (const [step, loss] of Object.entries(expected.meanLosses)) {
      expectClose([run.meanLosses[Number(step)]], [loss], 1e-11);
    }
    for (const [step, norm] of Object.entries(expected.gradientNorms)) {
      expectClose([run.gradientNorms[Number(step)]], [norm], 1e-11);
    }
    for (const [step, losses] of Object.entries(expected.losses)) {
      expectClose(lossesAt(problem, run, Number(step)), losses, 1e-10);
    }
  });

  it('does on the example what the textbook warns of', () => {
    const last = (rate: number) => {
      const { meanLosses } = finish(runDescent(exampleProblem(), constant(rate, 1000))).result;
      return [meanLosses[0], meanLosses[1000]].map(loss => loss.toFixed(4));
    };
    expect(last(0.001)).toEqual(['1.3998', '1.2708']);
    expect(last(0.1)).toEqual(['1.3998', '1.0799']);
    expect(last(1)).toEqual(['1.3998', '1.0799']);
    expect(Number(last(10)[1])).toBeGreaterThan(1.3998);
  });

  it('stops where the mean loss is no longer finite, and says at which step', () => {
    const { result: run } = finish(runDescent(exampleProblem(), constant(1e308, 50)));
    expect(run.overflowStep).toBe(run.meanLosses.length - 1);
    expect(run.overflowStep).toBeLessThan(5);
    expect(Number.isFinite(run.meanLosses[run.meanLosses.length - 1])).toBe(false);
    expect(run.checkpoints[run.checkpoints.length - 1].step).toBe(run.overflowStep);
    expect(run.gradientNorms.length).toBe(run.meanLosses.length);
  });

  it('pauses within a step where the rows are many, and tells the step', () => {
    const numSamples = 300_000;
    const rows = {
      numSamples,
      numClasses: 3,
      sampleShape: [numSamples],
      values: Float64Array.from({ length: 3 * numSamples }, (_, i) => Math.sin(i))
    };
    const targets = { kind: 'indices', indices: new Int32Array(numSamples) } as const;
    const steps = [...runDescent(createProblem(rows, targets), constant(0.1, 3))];
    expect(steps.length).toBeGreaterThan(4);
    expect([...new Set(steps)]).toEqual([0, 1, 2, 3]);
  });

  it('keeps the parameters of every step where that is cheap', () => {
    const { result: run } = finish(runDescent(exampleProblem(), constant(0.1, 20)));
    expect(run.checkpoints.map(({ step }) => step)).toEqual(
      Array.from({ length: 21 }, (_, i) => i)
    );
    expect([...run.checkpoints[0].parameters]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('trains one sample', () => {
    const problem = createProblem(rowsOf([[3.2, 5.1, -1.7]]), {
      kind: 'indices',
      indices: Int32Array.of(2)
    });
    const { meanLosses } = finish(runDescent(problem, constant(0.01, 100))).result;
    expect(meanLosses[0]).toBeCloseTo(6.940355, 6);
    expect(meanLosses[100]).toBeLessThan(0.1);
  });
});
