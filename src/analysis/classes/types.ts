import type { Averages } from '../../evaluation/average-scores';
import type { BestTemperature } from '../../evaluation/best-temperature';
import type { CalibrationErrors } from '../../evaluation/calibration-errors';
import type { Scores } from '../../evaluation/class-scores';
import type { ConfusedPair } from '../../evaluation/confused-pairs';
import type { ReliabilityBins } from '../../evaluation/reliability-tally';

/** How often confidence comes true, and how far both are apart. */
export interface Reliability extends CalibrationErrors {
  readonly bins: ReliabilityBins;
}

export interface Confusion {
  readonly numClasses: number;
  /** Counts by target and prediction, numClasses × numClasses; null for more classes than a picture can show. */
  readonly matrix: Int32Array | null;
  /** The most frequent pairs of a target and another prediction. */
  readonly pairs: readonly ConfusedPair[];
  readonly names?: readonly string[];
}

export interface Calibration {
  /** Of the predicted class; of class 1 for elements, as torchmetrics has it for binary problems. */
  readonly overall: Reliability;
  /** Of each class against all others, or of each label; null where there are too many, or only one. */
  readonly each: readonly Reliability[] | null;
  /** Mean of Σ_k (p_k − q_k)², halved for two classes. */
  readonly brier: number;
  /** Mean −log p(target) in nats, whatever the loss that was chosen. */
  readonly negativeLogLikelihood: number;
  readonly best: BestTemperature;
}

/**
 * How well the classes are told apart, over the samples that have a target. For a loss of elements with more than one column the
 * columns are labels, of which a row may have any number: their scores are those of the ones.
 */
export interface ClassReport {
  readonly areLabels: boolean;
  /** Names of the classes or the labels, where they are known. */
  readonly names?: readonly string[];
  /** How often each is the target. */
  readonly support: Int32Array;
  /** How often each is predicted. */
  readonly predicted: Int32Array;
  /** Mean loss of the samples of each class, or of the elements of each label; NaN where there is none. */
  readonly losses: Float64Array;
  readonly scores: Scores<Float64Array>;
  readonly averages: Averages;
  readonly balancedAccuracy: number;
  readonly topK: readonly { readonly k: number; readonly accuracy: number }[];
  readonly confusion: Confusion;
  readonly calibration: Calibration;
}

/** Samples that belong together, as a person finds them in a table or a chart of the classes. */
export type SampleGroup =
  /** The samples of a class, or the elements that have a label. */
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'pair'; readonly target: number; readonly prediction: number }
  /** Those in a reliability bin, of all or of one class or label. */
  | { readonly kind: 'bin'; readonly series: number | null; readonly bin: number };
