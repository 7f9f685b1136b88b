import type { Values } from '../array/nd-array';

/** In place of a class index: the sample is left out of the loss, as `ignore_index` asks. */
export const IGNORED = -1;

/** In place of a class index: the sample has no class, and its loss is NaN, as optax has it, or 0, as Keras on jax. */
export const NO_CLASS = -2;

/**
 * The target of each sample: the index of its class (or IGNORED, or NO_CLASS), or a distribution over the classes. `indices`
 * holds the most probable class of a distribution, first of ties.
 */
export type Targets =
  | {
      readonly kind: 'indices';
      readonly indices: Int32Array;
    }
  | {
      readonly kind: 'one-hot';
      readonly indices: Int32Array;
      /**
       * Whether the library takes them as probabilities, so that the zeros multiply their log-probabilities too and
       * 0 · −inf makes the loss NaN. It does so for floating one-hot targets.
       */
      readonly zerosCount: boolean;
    }
  | {
      readonly kind: 'probabilities';
      readonly indices: Int32Array;
      /** numSamples × numClasses, row by row. */
      readonly probabilities: Values;
    };

/** What a library does with class indices that are not in 0..C − 1. */
export interface IndexPolicy {
  /** The index that leaves its sample out; null where the library has none. */
  readonly ignoreIndex: number | null;
  /**
   * Whether other indices out of range are an error; or as optax has it: −1…−C count from the end, the rest is NaN; or as
   * LabelSmoother has it: negative ones are class 0, the rest is an error; or as Keras on jax has it: they are no class.
   */
  readonly outside: 'refuse' | 'wrap' | 'clamp' | 'no-class';
  /**
   * Whether the target of a position is the next one along the last axis, as in language models: the last has none, and the
   * first is nobody's.
   */
  readonly shift?: boolean;
}

/** PyTorch's own. */
export const DEFAULT_POLICY: IndexPolicy = { ignoreIndex: -100, outside: 'refuse' };

/** Every index out of range is an error. */
export const REFUSE: IndexPolicy = { ignoreIndex: null, outside: 'refuse' };
