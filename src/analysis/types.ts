import type { NDArray } from '../array/nd-array';
import type { Finding } from '../diagnostics/finding';
import type { LossSpec } from '../losses/loss-spec';
import type { Floats } from '../losses/plain-row-statistics';
import type { Reduction } from '../losses/sample-losses';

export type { Reduction };

export interface LossOptions {
  /** The class axis of the logits; negative counts from the end. PyTorch's is 1, or 0 for one unbatched sample. */
  readonly axis: number;
  readonly reduction: Reduction;
  /** PyTorch's `cross_entropy` with its defaults unless told otherwise. */
  readonly loss?: LossSpec;
  /** γ ≥ 0 of a factor (1 − p)^γ for the loss of each sample; 0 unless told otherwise. */
  readonly focalGamma?: number;
}

/** The loss itself, whatever the arrays. */
export type LossChoice = Omit<LossOptions, 'axis' | 'focalGamma'>;

export interface AnalysisRequest {
  readonly logits: NDArray;
  /** Null while no targets are known: then there are probabilities, and no loss. */
  readonly targets: NDArray | null;
  readonly options: LossOptions;
}

/** How the targets were understood. */
export type TargetKind = 'none' | 'indices' | 'one-hot' | 'probabilities';

/** Counts of finite losses between equidistant edges; `edges` has one element more than `counts`. */
export interface Histogram {
  readonly edges: Float64Array;
  readonly counts: Float64Array;
}

/** The answer to an AnalysisRequest. Arrays are indexed by sample: positions of (N, d1…dk) in C order. */
export interface Analysis {
  readonly numSamples: number;
  readonly numClasses: number;
  /** The shape of the samples, which is the logits' shape without the class axis. */
  readonly sampleShape: readonly number[];
  readonly targetKind: TargetKind;
  /** Loss of each sample in nats; empty without targets. */
  readonly losses: Float64Array;
  /** The reduced loss; null without targets and for reduction `none`. */
  readonly loss: number | null;
  /** What a sample adds to the reduced loss is its loss divided by this: the sum of the weights for a weighted mean. */
  readonly divisor: number;
  /** Samples that are left out, as `ignore_index` asks; their loss is 0. */
  readonly numIgnored: number;
  /** How far the loss can be off because inputs were printed with few digits; 0 if exact. */
  readonly lossBound: number;
  /** The same for the loss of any one sample. */
  readonly sampleBound: number;
  /** Class index of each target (the most probable one for soft targets, negative where it has none); empty without targets. */
  readonly targets: Int32Array;
  /** argmax of the logits, first of ties; a NaN wins, as in PyTorch. */
  readonly predictions: Int32Array;
  /** Softmax probability of the target class; of the predicted class without targets. */
  readonly probabilities: Floats;
  /** Share of samples whose prediction is the target, ignored ones left out; null without targets. */
  readonly accuracy: number | null;
  /** Samples by descending loss, NaN first, at most ten. */
  readonly worst: Int32Array;
  readonly histogram: Histogram | null;
  readonly findings: readonly Finding[];
}

/** One sample worked through: every intermediate value of −log softmax(logits)[target]. Arrays are indexed by class. */
export interface SampleDetail {
  readonly index: number;
  /** Its place in sampleShape, such as [2, 0, 5]. */
  readonly position: readonly number[];
  readonly logits: Float64Array;
  readonly max: number;
  /** exp(logit − max). */
  readonly exponentials: Float64Array;
  readonly sum: number;
  /** max + log(sum). */
  readonly logSumExp: number;
  readonly probabilities: Float64Array;
  /** The target as a distribution; null without targets. */
  readonly targets: Float64Array | null;
  /** Class index of the target (most probable one), null without targets and where the sample is ignored. */
  readonly target: number | null;
  readonly prediction: number;
  /** Entropy of the probabilities in nats, in 0..log C. */
  readonly entropy: number;
  /** The target's logit above the greatest of the others; the two greatest logits' difference without targets. */
  readonly margin: number;
  /** How many classes have a greater logit than the target; null without a target. */
  readonly rank: number | null;
  readonly loss: number | null;
  /** What it adds to the reduced loss; null without targets and for reduction `none`. */
  readonly share: number | null;
  /** The names of the classes, where the logits came with names along their class axis. */
  readonly classNames?: readonly string[];
}
