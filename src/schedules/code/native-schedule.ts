import { isTagged } from '../../errors';
import { learningRates, MAX_STEPS } from '../learning-rates';
import type { ScheduleSpec } from '../spec';
import type { CodeLibrary } from './code-library';
import { largestDifference, type Deviation } from './largest-deviation';
import { nativeCandidates } from './natives/native-candidates';

export interface NativeSchedule {
  readonly spec: ScheduleSpec;
  readonly deviation: Deviation;
  /** After the run it gives other rates, or none. */
  readonly leavesAfter: boolean;
}

/** As shares of the largest rate: what is not the same curve any more, and the rounding that is told. */
export interface Tolerance {
  readonly another: number;
  readonly told: number;
}

/**
 * A schedule of the library itself whose every rate over the run is the drawn one: the first whose rounding need not be told, or
 * else the first that is the same curve; null where there is none.
 */
export function nativeSchedule(
  spec: ScheduleSpec,
  library: CodeLibrary,
  rates: Float64Array,
  { another, told }: Tolerance
): NativeSchedule | null {
  const numSteps = rates.length - 1;
  let found: Omit<NativeSchedule, 'leavesAfter'> | null = null;
  for (const candidate of nativeCandidates(spec, library)) {
    const own = ratesOrRefused(candidate, numSteps);
    const deviation = own && largestDifference(rates, step => own[step]);
    if (deviation !== null && deviation.share <= (found === null ? another : told)) {
      found = { spec: candidate, deviation };
    }
    if (found !== null && found.deviation.share <= told) {
      break;
    }
  }
  return found && { ...found, leavesAfter: differsAfter(spec, found.spec, numSteps, another) };
}

/** The rates; null where the library takes no such parameters, or refuses a step. */
function ratesOrRefused(spec: ScheduleSpec, numSteps: number): Float64Array | null {
  try {
    return learningRates(spec, numSteps);
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return null;
    }
    throw error;
  }
}

/** Looks at as many steps after the run as it has; where the schedule itself refuses them, there is nothing to differ from. */
function differsAfter(
  spec: ScheduleSpec,
  candidate: ScheduleSpec,
  numSteps: number,
  another: number
): boolean {
  const longer = Math.min(2 * numSteps, MAX_STEPS);
  const drawn = ratesOrRefused(spec, longer);
  if (drawn === null) {
    return false;
  }
  const own = ratesOrRefused(candidate, longer);
  return own === null || !(largestDifference(drawn, step => own[step]).share <= another);
}
