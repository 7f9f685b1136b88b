/** The last part of a training, whose noise is that of the end. */
const LATE = 0.25;
/** The parts between which a fall at the end is read off: noise that shrinks with the rate falls no more in so short a time. */
const LAST = 0.1;

/** What a mean loss does at the end of a training by mini-batches. */
export interface LossNoise {
  /** The median of the last quarter. */
  readonly level: number;
  /** How far the median of the last tenth is below that of the tenth before. */
  readonly fall: number;
  /** The median distance between neighbours. */
  readonly size: number;
  /** About how far noise can move the level. */
  readonly error: number;
  /** About how far noise can move the fall. */
  readonly fallError: number;
}

/** How far noise moves the mean loss of a training at its end: by medians, which one leap does not change. */
export function lossNoise(meanLosses: Float64Array): LossNoise {
  const late = lateQuarter(meanLosses);
  const count = numberOf(LAST, meanLosses);
  const before = meanLosses.slice(-2 * count, -count);
  const changes = late.slice(1).map((loss, i) => Math.abs(loss - late[i]));
  const level = median(late);
  const size = changes.length === 0 ? 0 : median(changes);
  return {
    level,
    fall: before.length === 0 ? 0 : median(before) - median(meanLosses.slice(-count)),
    size,
    error: size / Math.sqrt(late.length),
    fallError: size / Math.sqrt(count)
  };
}

/** A copy of the last quarter, at least of one loss. */
export function lateQuarter(meanLosses: Float64Array): Float64Array {
  return meanLosses.slice(-numberOf(LATE, meanLosses));
}

function numberOf(share: number, { length }: Float64Array): number {
  return Math.max(1, Math.round(share * length));
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  return sorted[Math.floor(sorted.length / 2)];
}
