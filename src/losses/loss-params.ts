import type { LossParamInfo } from './loss-entry';

/** Parameters that several losses share, with the same meaning. */

export const WEIGHT: LossParamInfo = {
  name: 'weight',
  kind: 'weights',
  default: null,
  meaning: 'A weight for each class, with which the loss of its samples is multiplied.',
  optional: true
};

export const IGNORE_INDEX: LossParamInfo = {
  name: 'ignore_index',
  kind: 'integer',
  default: -100,
  meaning: 'Samples whose target is this number are left out of the loss and of its mean.'
};

export const LABEL_SMOOTHING: LossParamInfo = {
  name: 'label_smoothing',
  kind: 'number',
  default: 0,
  min: 0,
  max: 1,
  meaning: 'The share of each target that is spread evenly over all classes.'
};

export const FROM_LOGITS: LossParamInfo = {
  name: 'from_logits',
  kind: 'switch',
  default: false,
  meaning: 'Whether the predictions are logits rather than probabilities.'
};

export const GAMMA: LossParamInfo = {
  name: 'gamma',
  kind: 'number',
  default: 2,
  min: 0,
  meaning: 'How strongly samples that are predicted well are played down; 0 for not at all.'
};

export const ALPHA: LossParamInfo = {
  name: 'alpha',
  kind: 'number',
  default: 0.25,
  meaning: 'The weight of class 1; class 0 has 1 − alpha.'
};
