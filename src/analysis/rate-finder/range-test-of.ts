import { TaggedError } from '../../errors';
import { MIN_POINTS, type RangeTest } from './range-test';

/** fastai stops a range test once the loss is so many times the best one. */
const LOST = 4;

/**
 * The range test of two arrays: rates that rise, and the loss at each. Anything else is an `invalid-option` error.
 *
 * @param name of the losses
 */
export function rangeTestOf(name: string, rates: Float64Array, losses: Float64Array): RangeTest {
  if (rates.length !== losses.length) {
    refuse('{rates} rates and {losses} losses are no pairs', {
      rates: rates.length,
      losses: losses.length
    });
  }
  if (rates.length < MIN_POINTS) {
    refuse('{count} points show no valley: {limit} are the fewest', {
      count: rates.length,
      limit: MIN_POINTS
    });
  }
  const index = rates.findIndex((rate, i) => !(rate > (i === 0 ? 0 : rates[i - 1])));
  if (index !== -1) {
    refuse('the rates of a range test rise from above 0: rate {index} is {value}', {
      index,
      value: String(rates[index])
    });
  }
  return { name, isSimulated: false, rates, losses };
}

/** The test up to where the loss is lost, as fastai ends it: not finite, or four times the least so far. */
export function untilLost({ rates, losses, ...test }: RangeTest): RangeTest {
  let least = Infinity;
  const lost = losses.findIndex(loss => {
    least = Math.min(least, loss);
    return !(loss <= LOST * least);
  });
  const end = lost === -1 ? losses.length : lost + Number(Number.isFinite(losses[lost]));
  return { ...test, rates: rates.slice(0, end), losses: losses.slice(0, end) };
}

function refuse(template: string, values: Readonly<Record<string, string | number>>): never {
  throw new TaggedError('invalid-option', template, values);
}
