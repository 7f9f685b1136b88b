import type { CodeLibrary } from '../../../../src/schedules/code/code-library';
import type { Translate } from '../../../../src/schedules/code/natives/native-family';
import { completeSpec } from '../../../../src/schedules/default-spec';
import { learningRates } from '../../../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../../../src/schedules/spec';

export function specOf(library: string, name: string, params: object = {}): ScheduleSpec {
  return completeSpec({ library, name, params: params as ScheduleSpec['params'] });
}

/** The largest difference of the rates of the first translation from those of the schedule, as a share of the largest. */
export function distance(
  translate: Translate,
  spec: ScheduleSpec,
  library: CodeLibrary,
  numSteps = 800
): number {
  const [found] = translate(spec, library);
  const [rates, own] = [learningRates(spec, numSteps), learningRates(found, numSteps)];
  const top = Math.max(...rates);
  return Math.max(...rates.map((rate, step) => Math.abs(rate - own[step]))) / top;
}
