import { TaggedError } from '../../errors';
import type { OptimizerSpec } from './optimizer-spec';

/** Refuses what torch refuses, naming the value and the limit. */
export function checkOptimizer(spec: OptimizerSpec): void {
  atLeastZero('weight_decay', spec.weightDecay);
  if (spec.name === 'SGD') {
    atLeastZero('momentum', spec.momentum);
    if (spec.nesterov && spec.momentum === 0) {
      throw new TaggedError('invalid-option', 'Nesterov needs a momentum greater than 0');
    }
    return;
  }
  atLeastZero('eps', spec.eps);
  belowOne('beta1', spec.beta1);
  belowOne('beta2', spec.beta2);
}

function atLeastZero(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new TaggedError(
      'invalid-option',
      '{name} must be a finite number of at least 0, not {value}',
      {
        name,
        value: String(value)
      }
    );
  }
}

function belowOne(name: string, value: number): void {
  if (!(value >= 0 && value < 1)) {
    throw new TaggedError(
      'invalid-option',
      '{name} must be at least 0 and less than 1, not {value}',
      {
        name,
        value: String(value)
      }
    );
  }
}
