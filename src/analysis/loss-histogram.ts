import type { Histogram } from './types';

const MIN_BINS = 10;
const MAX_BINS = 60;

/** Losses that differ by less count as equal: there are not enough numbers between them for edges. */
const ROUNDING = 1e-13;
const SMALLEST_RANGE = 1e-300;
/** Quartiles are taken from at most this many losses, evenly spaced. */
const MAX_SORTED = 10_000;

/**
 * Counts of the finite losses in equidistant bins of about the Freedman–Diaconis width 2·IQR/∛n, clamped to 10..60 bins;
 * null where no loss is finite. Losses that are all equal get bins around them.
 */
export function lossHistogram(losses: Float64Array): Histogram | null {
  const { count, min, max } = finiteRange(losses);
  if (count === 0) {
    return null;
  }
  const differ =
    max - min > Math.max(SMALLEST_RANGE, ROUNDING * Math.max(Math.abs(min), Math.abs(max)));
  const margin = differ ? 0 : Math.max(0.5, Math.abs(min) / 1000);
  const low = min - margin;
  const high = max + margin;
  const numBins = differ ? binCount(losses, count, max - min) : MIN_BINS;
  const width = (high - low) / numBins;
  const counts = new Float64Array(numBins);
  for (let i = 0; i < losses.length; i++) {
    if (Number.isFinite(losses[i])) {
      counts[Math.min(numBins - 1, Math.floor((losses[i] - low) / width))]++;
    }
  }
  const edges = Float64Array.from({ length: numBins + 1 }, (_, i) =>
    i === numBins ? high : low + i * width
  );
  return { edges, counts };
}

function finiteRange(losses: Float64Array): { count: number; min: number; max: number } {
  let count = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < losses.length; i++) {
    if (Number.isFinite(losses[i])) {
      count++;
      min = Math.min(min, losses[i]);
      max = Math.max(max, losses[i]);
    }
  }
  return { count, min, max };
}

/** @param count how many losses are finite */
function binCount(losses: Float64Array, count: number, range: number): number {
  const sorted = everyFinite(losses, Math.ceil(count / MAX_SORTED), count).sort();
  const spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  const bins = Math.ceil((range / (2 * spread)) * Math.cbrt(count));
  return Math.min(MAX_BINS, Math.max(MIN_BINS, bins));
}

/** The first finite loss, and each that comes `stride` finite ones later. */
function everyFinite(losses: Float64Array, stride: number, count: number): Float64Array {
  const chosen = new Float64Array(Math.ceil(count / stride));
  let seen = 0;
  for (let i = 0; i < losses.length; i++) {
    if (Number.isFinite(losses[i])) {
      if (seen % stride === 0) {
        chosen[seen / stride] = losses[i];
      }
      seen++;
    }
  }
  return chosen;
}

/** Linear interpolation between the neighbours, as `numpy.quantile`. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
