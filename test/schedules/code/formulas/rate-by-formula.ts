import { evaluateFunction } from '../../../../src/schedules/code/evaluate-function';
import { rateFunction } from '../../../../src/schedules/code/rate-function';
import type { ScheduleSpec } from '../../../../src/schedules/spec';

/** The rates at some steps, by the formula that is written into code. */
export function ratesByFormula(
  library: string,
  name: string,
  params: ScheduleSpec['params'],
  steps: readonly number[]
): readonly number[] {
  const found = rateFunction({ library, name, params }, 100);
  if (found === null) {
    throw new Error(`${library}.${name} is no function of the step`);
  }
  return steps.map(evaluateFunction(found)).map(rate => Number(rate.toPrecision(12)));
}
