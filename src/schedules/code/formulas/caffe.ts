import { fixed, type FormulaTable } from './formula-text';
import { reachedText } from './piecewise-text';

export const CAFFE_FORMULAS: FormulaTable = {
  fixed: fixed('base_lr'),
  step: fixed('base_lr * gamma ** (step // stepsize)'),
  exp: fixed('base_lr * gamma ** step'),
  inv: fixed('base_lr * (1 + gamma * step) ** -power'),
  multistep: ({ stepvalue }) => ({
    result: `base_lr * gamma ** (${reachedText(stepvalue as readonly number[])})`
  }),
  poly: fixed('base_lr * max(0, 1 - step / max_iter) ** power'),
  sigmoid: fixed('base_lr / (1 + exp(-gamma * (step - stepsize)))')
};
