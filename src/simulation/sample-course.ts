import { forward } from './layer';
import { gatherRows, roomFor } from './gather-rows';
import type { Problem } from './problem';
import { rowLosses } from './row-losses';
import type { SimulationRun } from './types';

const MAX_POINTS = 200;

/** The loss of one sample over the steps of a run. */
export interface SampleCourse {
  readonly steps: Int32Array;
  readonly losses: Float64Array;
}

/** The loss of a sample at up to 200 checkpoints of a run, the first and the last among them. */
export function sampleCourse(problem: Problem, run: SimulationRun, sample: number): SampleCourse {
  const { checkpoints } = run;
  const single = roomFor(problem, 1);
  gatherRows(problem, Int32Array.of(sample), single);
  const scores = new Float64Array(problem.numClasses);
  const loss = new Float64Array(1);
  const stride = Math.max(1, Math.ceil((checkpoints.length - 1) / (MAX_POINTS - 1)));
  const chosen = checkpoints.filter((_, i) => i % stride === 0 || i === checkpoints.length - 1);
  const losses = Float64Array.from(chosen, ({ parameters }) => {
    forward(single, parameters, 0, 1, scores);
    rowLosses(single, 0, 1, scores, loss);
    return loss[0];
  });
  return { steps: Int32Array.from(chosen, ({ step }) => step), losses };
}
