import type { OptimizerSpec } from './optimizer-spec';

/**
 * The learning rate above which steps on a quadratic of curvature λ diverge: 2/λ for gradient descent, 2(1+μ)/λ with
 * momentum μ (Polyak 1964), 2(1+μ)/((1+2μ)λ) with Nesterov's; the weight decay adds to λ. Null for Adam and AdamW, which
 * rescale the gradient so that λ alone sets no limit; Infinity without curvature.
 */
export function stableRate(lambdaMax: number, spec: OptimizerSpec): number | null {
  if (spec.name !== 'SGD') {
    return null;
  }
  const { momentum, nesterov, weightDecay } = spec;
  const curvature = Math.max(0, lambdaMax) + weightDecay;
  return (2 * (1 + momentum)) / ((nesterov ? 1 + 2 * momentum : 1) * curvature);
}
