import { sentence, type Sentence } from '../sentence';
import { roughNumber, shortNumber } from './short-number';

/** What to do against a rate that is too large: keep to the limit where it is above it, and else, as curvature grows, a half. */
export function lowerRate(rate: number, limit: number | null): Sentence {
  if (rate < 0) {
    return sentence('Take rates above 0: below it a step leads uphill.');
  }
  return limit !== null && rate > limit
    ? sentence('Keep the learning rate below {limit}, the largest that is stable at the start.', {
        limit: shortNumber(limit)
      })
    : sentence('Lower the learning rate there, first to {half}.', { half: roughNumber(rate / 2) });
}
