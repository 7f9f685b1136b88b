/** An optimizer of torch.optim with its parameters, in torch's own names. */
export type OptimizerSpec = SgdSpec | AdamSpec;

export interface SgdSpec {
  readonly name: 'SGD';
  readonly momentum: number;
  readonly nesterov: boolean;
  readonly weightDecay: number;
}

/** In Adam the weight decay is a part of the gradient (L2), in AdamW it is decoupled from it. */
export interface AdamSpec {
  readonly name: 'Adam' | 'AdamW';
  readonly beta1: number;
  readonly beta2: number;
  readonly eps: number;
  readonly weightDecay: number;
}

/** Plain gradient descent. */
export const PLAIN_SGD: SgdSpec = { name: 'SGD', momentum: 0, nesterov: false, weightDecay: 0 };

/** torch's defaults. */
export const DEFAULT_OPTIMIZERS: Readonly<Record<OptimizerSpec['name'], OptimizerSpec>> = {
  SGD: PLAIN_SGD,
  Adam: { name: 'Adam', beta1: 0.9, beta2: 0.999, eps: 1e-8, weightDecay: 0 },
  AdamW: { name: 'AdamW', beta1: 0.9, beta2: 0.999, eps: 1e-8, weightDecay: 0.01 }
};
