import { sentence } from '../sentence';
import type { Finding } from './finding';
import { shortNumber } from './short-number';

/**
 * Rates above the largest stable one, at which a step on the curvature of the start leads uphill. The curvature changes along
 * the way, so it is no more than a remark where the loss fell all the same.
 */
export function rateAboveLimit(rates: Float64Array, limit: number | null): Finding | null {
  if (limit === null) {
    return null;
  }
  const used = rates.subarray(0, rates.length - 1);
  const from = used.findIndex(rate => rate > limit);
  if (from === -1) {
    return null;
  }
  const below = used.findIndex((rate, step) => step > from && rate <= limit);
  return {
    id: 'rate-above-limit',
    severity: 'info',
    message: sentence(
      'From step {step} on, for {count} steps, the learning rate {rate} is above {limit}, the largest that is stable at the start. The mean loss falls all the same, since the curvature shrinks along the way.',
      {
        rate: shortNumber(used[from]),
        step: from,
        limit: shortNumber(limit),
        count: (below === -1 ? used.length : below) - from
      }
    ),
    remedy: null,
    rows: []
  };
}
