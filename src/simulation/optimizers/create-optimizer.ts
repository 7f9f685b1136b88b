import { Adam } from './adam';
import { checkOptimizer } from './check-optimizer';
import type { Optimizer } from './optimizer';
import type { OptimizerSpec } from './optimizer-spec';
import { Sgd } from './sgd';

/** An optimizer before its first step; a spec that torch would refuse is an `invalid-option` error. */
export function createOptimizer(spec: OptimizerSpec, numParameters: number): Optimizer {
  checkOptimizer(spec);
  return spec.name === 'SGD' ? new Sgd(spec, numParameters) : new Adam(spec, numParameters);
}
