import type { Values } from '../array/nd-array';

/**
 * The target of each sample: the index of its class, or a distribution over the classes. `indices` holds the most probable
 * class of a distribution, first of ties.
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
