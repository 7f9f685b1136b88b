import { sentence } from '../sentence';
import type { Stability } from '../simulation/types';
import type { Finding } from './finding';
import { shortNumber } from './short-number';

/**
 * Rates above 2/λ_max, at which a step on the curvature of the start leads uphill. The curvature changes along the way, so
 * it is a warning only where the loss did not fall.
 */
export function rateAboveLimit(
  rates: Float64Array,
  { maxLearningRate }: Stability,
  unstable: boolean
): Finding[] {
  const used = rates.subarray(0, rates.length - 1);
  const from = used.findIndex(rate => rate > maxLearningRate);
  if (from === -1) {
    return [];
  }
  const below = used.findIndex((rate, step) => step > from && rate <= maxLearningRate);
  return [
    {
      id: 'rate-above-limit',
      severity: unstable ? 'warning' : 'info',
      message: sentence(
        'The learning rate {rate} at step {step} is above 2/λmax = {limit}, the limit of stable descent at the start; it stays above for {count} steps.',
        {
          rate: shortNumber(used[from]),
          step: from,
          limit: shortNumber(maxLearningRate),
          count: (below === -1 ? used.length : below) - from
        }
      ),
      remedy: sentence('Keep the rate below {limit}, or warm up to it.', {
        limit: shortNumber(maxLearningRate)
      }),
      rows: []
    }
  ];
}
