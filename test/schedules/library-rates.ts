import { learningRates, momenta } from '../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../src/schedules/spec';
import { readFixture } from '../fixtures/read-fixture';

/** What a library's own schedule gave; see make_library_schedule_fixtures.py. */
export interface LibraryCase {
  readonly spec: ScheduleSpec;
  readonly numSteps: number;
  readonly steps: string;
  readonly rates: string;
  /** Numbers, or their names where they are not finite. */
  readonly sums: readonly (number | string)[];
  readonly error?: { readonly step: number; readonly message: string };
  /** Numbers, or their names where they are not finite. */
  readonly metric?: readonly (number | string)[];
  readonly of?: 'momentum';
}

export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** As the libraries that compute in float64 agree with each other. */
export const DOUBLE: Tolerance = { relative: 1e-9, absolute: 1e-12 };

/** A few units in the last place of float32, of the rate and, where it is a small difference, of the largest one. */
export const SINGLE: Tolerance = { relative: 1e-6, absolute: 2e-7 };

/** What the schedule follows; null where it follows nothing. */
export function metricOf({ metric }: LibraryCase): readonly number[] | null {
  return metric?.map(Number) ?? null;
}

export function libraryCases(library: string): readonly (readonly [string, LibraryCase])[] {
  const { cases } = readFixture<{ readonly cases: readonly LibraryCase[] }>(
    `schedules/${library}.json`
  );
  return cases.map(item => [JSON.stringify(item.spec), item] as const);
}

function unpack<T>(text: string, make: (bytes: ArrayBuffer) => T): T {
  const bytes = Buffer.from(text, 'base64');
  return make(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** The largest of the rates that the library gave. */
export function largestRate({ rates }: LibraryCase): number {
  return Math.max(...unpack(rates, bytes => new Float64Array(bytes)));
}

/** Compares every rate that the fixture holds, and the sums of all. */
export function expectLibraryRates(item: LibraryCase, { relative, absolute }: Tolerance): void {
  const { spec, numSteps, of } = item;
  const actual =
    of === 'momentum' ? momenta(spec, numSteps) : learningRates(spec, numSteps, metricOf(item));
  const steps = unpack(item.steps, bytes => new Uint32Array(bytes));
  const rates = unpack(item.rates, bytes => new Float64Array(bytes));
  expect(actual).toHaveLength(numSteps + 1);
  steps.forEach((step, i) => {
    if (
      !isClose(actual?.[step] ?? NaN, rates[i], Math.max(absolute, relative * Math.abs(rates[i])))
    ) {
      throw new Error(`at step ${step} the rate is ${actual?.[step]}, not ${rates[i]}`);
    }
  });
  const sums = [0, 0];
  actual?.forEach((rate, step) => {
    sums[0] += rate;
    sums[1] += rate * ((step % 97) + 1);
  });
  sums.forEach((sum, i) => {
    const expected = Number(item.sums[i]);
    const slack = numSteps * absolute * (i === 0 ? 1 : 97);
    if (!isClose(sum, expected, slack + relative * Math.abs(expected))) {
      throw new Error(`sum ${i} of the rates is ${sum}, not ${expected}`);
    }
  });
}

/** A rate that overflowed is the library's only where it is the same infinity, or as little a number. */
function isClose(actual: number, expected: number, slack: number): boolean {
  return Number.isFinite(expected)
    ? Math.abs(actual - expected) <= slack
    : Object.is(actual, expected);
}

/** Where the library raises, we refuse, and not a step before. */
export function expectLibraryError(item: LibraryCase): void {
  const { spec, numSteps, error } = item;
  if (error !== undefined) {
    expect(() => learningRates(spec, numSteps + 1, metricOf(item))).toThrow();
    expect(error.step).toBe(numSteps + 1);
  }
}
