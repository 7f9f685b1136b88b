import { completeSpec } from '../../src/schedules/default-spec';
import type { ScheduleEntry } from '../../src/schedules/entry';
import { learningRates } from '../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../src/schedules/spec';
import { DOUBLE, SINGLE } from './library-rates';

/** The rates from step 0 to the last step; what the parameters leave out has its default. */
export function ratesTo(
  last: number,
  { library, name }: ScheduleEntry,
  params: ScheduleSpec['params'],
  metric: readonly number[] | null = null
): readonly number[] {
  return [...learningRates(completeSpec({ library, name, params }), last, metric)];
}

/** Compares the rates at some steps with those computed by hand. */
export function expectRates(
  entry: ScheduleEntry,
  params: ScheduleSpec['params'],
  expected: Readonly<Record<number, number>>,
  metric: readonly number[] | null = null
): void {
  const steps = Object.keys(expected).map(Number);
  const rates = ratesTo(Math.max(1, ...steps), entry, params, metric);
  const { relative, absolute } = entry.float32 ? SINGLE : DOUBLE;
  for (const step of steps) {
    const slack = Math.max(absolute, relative * Math.abs(expected[step]));
    if (!(Math.abs(rates[step] - expected[step]) <= slack)) {
      throw new Error(`at step ${step} the rate is ${rates[step]}, not ${expected[step]}`);
    }
  }
}
