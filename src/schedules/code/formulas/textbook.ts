import { fixed, type FormulaTable } from './formula-text';

export const TEXTBOOK_FORMULAS: FormulaTable = {
  Constant: fixed('lr'),
  StepDecay: fixed('lr * gamma ** (step // step_size)'),
  ExponentialDecay: fixed('lr * exp(-k * step)'),
  InverseTimeDecay: fixed('lr / (1 + k * step)')
};
