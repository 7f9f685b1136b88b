import type { ReliabilityBins } from './reliability-tally';

export interface CalibrationErrors {
  /** Expected calibration error Σ n_b/N · |accuracy_b − confidence_b|. */
  readonly expected: number;
  /** Maximum calibration error max |accuracy_b − confidence_b|. */
  readonly maximum: number;
}

/**
 * How far confidence and accuracy are apart, by torchmetrics' `calibration_error` with the norms `l1` and `max` (Guo et al., "On
 * Calibration of Modern Neural Networks", 2017). NaN where a confidence is no number, and of no samples.
 */
export function calibrationErrors(bins: ReliabilityBins): CalibrationErrors {
  const { counts, confidences, accuracies, numUndefined } = bins;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (numUndefined > 0 || total === 0) {
    return { expected: NaN, maximum: NaN };
  }
  const gaps = accuracies.map((accuracy, bin) => Math.abs(accuracy - confidences[bin]));
  return {
    expected: gaps.reduce((sum, gap, bin) => sum + (gap * counts[bin]) / total, 0),
    maximum: gaps.reduce((most, gap) => Math.max(most, gap), 0)
  };
}
