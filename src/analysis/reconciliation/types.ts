import type { LossSpec } from '../../losses/loss-spec';
import type { Sentence } from '../../sentence';
import type { LossOptions } from '../types';

/** A number as a person saw it, which stands for all within `bound` of it. */
export interface SeenNumber {
  readonly value: number;
  readonly bound: number;
}

/** Weights that lie about in the notebook under a name. */
export interface NamedWeights {
  readonly name: string;
  readonly weights: readonly number[];
}

/** What is done to the array before the loss sees it, by mistake or not. */
export type Transform = 'none' | 'softmax' | 'sigmoid' | 'log';

/** How the losses of the samples are made, before they are reduced. */
export interface Recipe {
  readonly transform: Transform;
  /** The class axis of the array as it was given. */
  readonly axis: number;
  readonly loss: LossSpec;
  /** The name of the weights, where they have one. */
  readonly weightsName: string | null;
  /** How far it is from the default loss of the panel's choice; 0 for that itself. */
  readonly cost: number;
}

/** How the losses are reduced: by the library (`mean`, `sum`, `batchmean`), or by hand. */
export type Gathering =
  | { readonly kind: 'mean' | 'sum' | 'batchmean' }
  /** ΣL divided by the number of samples that count, whatever their weights. */
  | { readonly kind: 'over-counted' }
  /** ΣL divided by the number of all samples, ignored ones too. */
  | { readonly kind: 'over-all' }
  /** ΣL divided by the extent of the first axis. */
  | { readonly kind: 'over-batch' }
  /** The mean of the means of batches of so many along the first axis, the last one shorter. */
  | { readonly kind: 'mean-of-means'; readonly batchSize: number };

/** What is made of the reduced loss. */
export type Scale = 'nats' | 'bits' | 'log10' | 'perplexity' | 'negative';

/** One number that the data can give, and how. */
export interface Way {
  readonly recipe: Recipe;
  readonly gathering: Gathering;
  readonly scale: Scale;
  readonly cost: number;
  readonly value: number;
}

/** A number in words and as code. */
export interface Explanation {
  readonly value: number;
  /** What it is; the panel puts commas between. */
  readonly parts: readonly Sentence[];
  /** Python that assigns it to `loss`; {logits} and {targets} stand for the names of the arrays. */
  readonly code: string;
  /** With these options the panel shows it; null where no options do. */
  readonly options: LossOptions | null;
}

/** What a number that a person saw may be. */
export interface Reconciliation {
  readonly seen: SeenNumber;
  /** The simplest first, at most five. */
  readonly matches: readonly Explanation[];
  /** How many more there are. */
  readonly numMore: number;
  /** What comes nearest; null where there are matches, or no number at all. */
  readonly nearest: Explanation | null;
  /** The plain mean of the chosen loss; null where the library refuses the data. */
  readonly plain: Explanation | null;
  readonly numTried: number;
  /** Whether the search ended before all ways were tried, since the arrays are large. */
  readonly isCut: boolean;
}
