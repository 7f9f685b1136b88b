import type { ScheduleSpec } from '../spec';
import type { RateFunction } from './rate-function';

/** The libraries in whose words code is written. */
export const CODE_LIBRARIES = ['torch', 'keras', 'optax', 'transformers', 'timm'] as const;
export type CodeLibrary = (typeof CODE_LIBRARIES)[number];

/** How code of a library is written. */
export interface CodeWriter {
  /** The library's own schedule; it is one that `learningRates` draws. */
  readonly own: (spec: ScheduleSpec) => string;
  /** A schedule of the library that follows a function of the step. */
  readonly following: (rate: RateFunction) => string;
  /** It computes in float32. */
  readonly float32: boolean;
}
