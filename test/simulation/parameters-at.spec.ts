import { crossEntropy } from '../../src/losses/cross-entropy';
import { parametersAt as work } from '../../src/simulation/parameters-at';
import type { Problem } from '../../src/simulation/problem';
import { rowsAt as scores } from '../../src/simulation/rows-at';
import type { SimulationRun } from '../../src/simulation/types';
import { runDescent } from '../../src/simulation/run-descent';
import { lossesAt } from '../fixtures/losses-at';
import { expectClose } from '../fixtures/expect-close';
import { exampleProblem, finish, problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

function parametersAt(problem: Problem, run: SimulationRun, step: number): Float64Array {
  return finish(work(problem, run, step)).result;
}

function rowsAt(problem: Problem, run: SimulationRun, step: number) {
  return scores(problem, parametersAt(problem, run, step));
}

const rates = new Float64Array(31).fill(0.5);

describe('parametersAt', () => {
  it.each(PROBLEMS.map(stored => [stored.name, stored] as const))(
    'repeats the steps after a checkpoint to the same bits: %s',
    (_, stored) => {
      const problem = problemOf(stored);
      const { result: run } = finish(runDescent(problem, rates));
      const sparse = { ...run, checkpoints: run.checkpoints.filter(({ step }) => step % 10 === 0) };
      for (const step of [0, 7, 10, 29, 30]) {
        expect(parametersAt(problem, sparse, step)).toEqual(run.checkpoints[step].parameters);
      }
    }
  );

  it('refuses a step that the run does not have', () => {
    const problem = exampleProblem();
    const { result: run } = finish(runDescent(problem, rates));
    expect(() => parametersAt(problem, run, 31)).toThrow('step 31 is outside 0..30');
    expect(() => parametersAt(problem, run, -1)).toThrow('step -1 is outside 0..30');
    expect(() => parametersAt(problem, run, 1.5)).toThrow('step 1.5 is outside 0..30');
  });
});

describe('rowsAt', () => {
  it('gives the very logits at step 0', () => {
    const problem = exampleProblem();
    const { result: run } = finish(runDescent(problem, rates));
    expect(rowsAt(problem, run, 0)).toMatchObject({ values: problem.features, sampleShape: [100] });
  });

  it('stays where a run was stopped', () => {
    const problem = exampleProblem();
    const { result: run } = finish(runDescent(problem, new Float64Array(31).fill(1e308)));
    const stopped = run.overflowStep ?? NaN;
    expect(rowsAt(problem, run, 30)).toEqual(rowsAt(problem, run, stopped));
  });
});

describe('lossesAt', () => {
  it('begins with the losses that were inspected', () => {
    const problem = exampleProblem();
    const { result: run } = finish(runDescent(problem, rates));
    const rows = { ...problem, values: problem.features };
    expectClose(
      lossesAt(problem, run, 0),
      crossEntropy(rows, problem.targets, 'none').losses,
      1e-15
    );
  });

  it('has the mean of the run at each step', () => {
    const problem = exampleProblem();
    const { result: run } = finish(runDescent(problem, rates));
    for (let step = 0; step <= 30; step++) {
      const losses = lossesAt(problem, run, step);
      const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
      expect(mean).toBeCloseTo(run.meanLosses[step], 13);
    }
  });
});
