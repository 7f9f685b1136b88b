import { readFileSync, writeFileSync } from 'node:fs';
import { checkSpec } from '../../src/schedules/check-spec';
import { learningRates } from '../../src/schedules/learning-rates';
import { findSchedule, SCHEDULES } from '../../src/schedules/registry';
import type { ScheduleSpec } from '../../src/schedules/spec';
import {
  DOUBLE,
  expectLibraryError,
  expectLibraryRates,
  largestRate,
  metricOf,
  SINGLE,
  type LibraryCase,
  type Tolerance
} from './library-rates';
import { randomSpec, seeded } from './random-specs';

/** `SPECS_OUT=/tmp/specs.json NUM_SPECS=300` writes specs; `LIBRARY_CASES=/tmp/cases.json` compares what the libraries made. */
const { SPECS_OUT, NUM_SPECS = '5', SEED = '1', LIBRARY_CASES } = process.env;

function isSingle(spec: ScheduleSpec): boolean {
  return findSchedule(spec.library, spec.name).float32 || JSON.stringify(spec).includes('"keras"');
}

/** Rates that are drawn may be far above 1, where the last place of float32 counts more. */
function singleOf(item: LibraryCase): Tolerance {
  const largest = largestRate(item);
  return {
    ...SINGLE,
    absolute: SINGLE.absolute * Math.max(1, Number.isFinite(largest) ? largest : 1)
  };
}

/** What is not as in the library; null where all is. */
function difference(item: LibraryCase): string | null {
  try {
    if (item.error?.step === 0) {
      expect(() => learningRates(item.spec, 1, metricOf(item))).toThrow();
    } else {
      expectLibraryRates(item, isSingle(item.spec) ? singleOf(item) : DOUBLE);
      expectLibraryError(item);
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('schedules drawn at random', () => {
  const random = seeded(Number(SEED));
  const specs = SCHEDULES.flatMap(entry =>
    Array.from({ length: Number(NUM_SPECS) }, () => randomSpec(entry, random))
  );
  if (SPECS_OUT !== undefined) {
    writeFileSync(SPECS_OUT, JSON.stringify(specs));
  }

  it('are within their limits', () => {
    specs.forEach(spec => checkSpec(spec));
  });

  if (LIBRARY_CASES !== undefined) {
    it('have the rates of the libraries', () => {
      const cases = JSON.parse(readFileSync(LIBRARY_CASES, 'utf8')) as readonly LibraryCase[];
      const wrong = cases
        .map(item => [difference(item), item] as const)
        .filter(([text]) => text !== null)
        .map(
          ([text, { spec, error }]) =>
            `${JSON.stringify(spec)} ${text} (library: ${error?.step} ${error?.message})`
        );
      expect(wrong).toEqual([]);
    }, 600_000);
  }
});
