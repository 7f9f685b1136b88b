import { completeSpec } from '../../src/schedules/default-spec';
import { learningRates, momenta } from '../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../src/schedules/spec';
import { expectClose } from '../fixtures/expect-close';

type Params = ScheduleSpec['params'];

/** The rates of one schedule, what is left out at its default; as a list. */
export function ratesOf(library: string, name: string) {
  return (params: Params, numSteps: number, metric: readonly number[] | null = null): number[] => [
    ...learningRates(completeSpec({ library, name, params }), numSteps, metric)
  ];
}

/** The momenta in the same way; null where the schedule leaves it alone. */
export function momentaOf(library: string, name: string) {
  return (params: Params, numSteps: number): number[] | null => {
    const found = momenta(completeSpec({ library, name, params }), numSteps);
    return found === null ? null : [...found];
  };
}

/** Compares rates to twelve digits. */
export function expectRates(actual: readonly number[] | null, expected: readonly number[]): void {
  expectClose(actual ?? [], expected, 1e-12);
}
