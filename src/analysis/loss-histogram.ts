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
  const finite = losses.filter(Number.isFinite);
  if (finite.length === 0) {
    return null;
  }
  const [min, max] = rangeOf(finite);
  const differ =
    max - min > Math.max(SMALLEST_RANGE, ROUNDING * Math.max(Math.abs(min), Math.abs(max)));
  const margin = differ ? 0 : Math.max(0.5, Math.abs(min) / 1000);
  const low = min - margin;
  const high = max + margin;
  const numBins = differ ? binCount(finite, max - min) : MIN_BINS;
  const width = (high - low) / numBins;
  const counts = new Float64Array(numBins);
  for (let i = 0; i < finite.length; i++) {
    counts[Math.min(numBins - 1, Math.floor((finite[i] - low) / width))]++;
  }
  const edges = Float64Array.from({ length: numBins + 1 }, (_, i) =>
    i === numBins ? high : low + i * width
  );
  return { edges, counts };
}

function rangeOf(finite: Float64Array): [number, number] {
  let min = finite[0];
  let max = finite[0];
  for (let i = 1; i < finite.length; i++) {
    min = Math.min(min, finite[i]);
    max = Math.max(max, finite[i]);
  }
  return [min, max];
}

function binCount(finite: Float64Array, range: number): number {
  const stride = Math.ceil(finite.length / MAX_SORTED);
  const sorted = finite.filter((_, i) => i % stride === 0).sort();
  const spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  const count = Math.ceil((range / (2 * spread)) * Math.cbrt(finite.length));
  return Math.min(MAX_BINS, Math.max(MIN_BINS, count));
}

/** Linear interpolation between the neighbours, as `numpy.quantile`. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
