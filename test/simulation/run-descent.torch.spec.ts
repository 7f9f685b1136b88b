import { lossesAt } from '../fixtures/losses-at';
import { parametersAt } from '../../src/simulation/parameters-at';
import { runDescent } from '../../src/simulation/run-descent';
import { sampleCourse } from '../../src/simulation/sample-course';
import { expectClose } from '../fixtures/expect-close';
import { finish } from '../fixtures/simulation-fixture';
import { TRAININGS, trainingProblem } from '../fixtures/training-fixture';

const RUNS = TRAININGS.flatMap(stored =>
  stored.runs.map(run => [`${stored.name}, ${run.name}`, stored, run] as const)
);

describe('a training', () => {
  it.each(RUNS)('is the one of torch to 1e-9: %s', (_, stored, expected) => {
    const problem = trainingProblem(stored);
    const rates = Float64Array.from(expected.rates);
    const { result: run } = finish(runDescent(problem, rates, expected.plan));
    const place = (step: string) => run.steps.indexOf(Number(step));
    const told = Object.keys(expected.meanLosses).filter(step => place(step) !== -1);
    expect(told.length).toBeGreaterThan(5);
    for (const step of told) {
      expectClose([run.meanLosses[place(step)]], [expected.meanLosses[step]], 1e-9);
    }
    for (const [step, accuracy] of Object.entries(expected.accuracies)) {
      const at = run.spread.steps.indexOf(Number(step));
      expect(at === -1 ? accuracy : run.spread.accuracies[at]).toBe(accuracy);
    }
    for (const [step, quantiles] of Object.entries(expected.quantiles)) {
      const at = run.spread.steps.indexOf(Number(step));
      const { low, median, high } = run.spread;
      if (at !== -1) {
        expectClose([low[at], median[at], high[at]], quantiles, 1e-9);
      }
    }
    const last = finish(parametersAt(problem, run, rates.length - 1)).result;
    expectClose(last, expected.parameters, 1e-9);
  });

  it.each(RUNS)('goes on from a checkpoint to the same bits: %s', (_, stored, { plan, rates }) => {
    const problem = trainingProblem(stored);
    const { result: run } = finish(runDescent(problem, Float64Array.from(rates), plan));
    const sparse = { ...run, checkpoints: run.checkpoints.filter(({ step }) => step % 50 === 0) };
    for (const step of [0, 49, 50, 120]) {
      expect(finish(parametersAt(problem, sparse, step)).result).toEqual(
        run.checkpoints[step].parameters
      );
    }
  });

  it('tells the course of a sample', () => {
    const problem = trainingProblem(TRAININGS[1]);
    const { plan, rates } = TRAININGS[1].runs[3];
    const { result: run } = finish(runDescent(problem, Float64Array.from(rates), plan));
    const { steps, losses } = sampleCourse(problem, run, 4);
    expect([steps[0], steps[steps.length - 1]]).toEqual([0, 120]);
    expect(losses[losses.length - 1]).toBeCloseTo(lossesAt(problem, run, 120)[4], 13);
  });
});
