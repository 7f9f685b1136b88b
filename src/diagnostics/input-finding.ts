import type { Finding } from './finding';

/** The names of all checks of the inputs of a loss. */
export const INPUT_CHECKS = [
  'no-samples',
  'nan-logits',
  'infinite-logits',
  'all-masked',
  'infinite-loss',
  'zero-times-infinity',
  'swapped-arrays',
  'probabilities-as-logits',
  'log-probabilities-as-logits',
  'no-log-probabilities',
  'constant-logits',
  'one-based-targets',
  'shifted-labels',
  'wrong-axis',
  'negative-targets',
  'targets-not-normalised',
  'one-hot-integers',
  'narrow-targets',
  'all-ignored',
  'saturated',
  'wrapped-targets',
  'clamped-targets',
  'lost-targets',
  'free-targets',
  'untrained',
  'missing-classes',
  'clipped-zeros-keras',
  'clipped-zeros-sklearn-float32',
  'clipped-zeros-sklearn',
  'clipped-zeros-torch',
  'coarse-logits',
  'duplicated-rows',
  'bad-weights'
] as const;

export type InputCheck = (typeof INPUT_CHECKS)[number];

/** What a check of the inputs of a loss has found. */
export interface InputFinding extends Finding {
  readonly id: InputCheck;
}
