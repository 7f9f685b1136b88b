import type { ClassRows } from '../losses/class-rows';
import { forward } from './layer';
import type { Problem } from './problem';

/** The scores z' = x·W + b of every sample. */
export function rowsAt(problem: Problem, parameters: Float64Array): ClassRows {
  const { numSamples, numClasses, sampleShape } = problem;
  const values = new Float64Array(numSamples * numClasses);
  forward(problem, parameters, 0, numSamples, values);
  return { numSamples, numClasses, sampleShape, values };
}
