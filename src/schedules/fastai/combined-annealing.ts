import { f32 } from '../float32';
import { refuse } from '../refuse';
import { annealByCosine, type Annealing } from './annealing';

/** `combine_scheds`: shares and positions are float32 tensors there, and rates are not. */
export function combinedAnnealing(
  shares: readonly number[],
  parts: readonly Annealing[]
): Annealing {
  checkShares(shares, parts.length);
  const bounds = [0];
  let sum = 0;
  for (const share of shares) {
    sum += f32(share);
    bounds.push(f32(sum));
  }
  return position => {
    const now = f32(position);
    const reached = bounds.filter(bound => now >= bound).length;
    const index = Math.min(reached, shares.length) - 1;
    return parts[index](f32(f32(now - bounds[index]) / f32(bounds[index + 1] - bounds[index])));
  };
}

/** `combined_cos` */
export function combinedCosine(
  share: number,
  start: number,
  middle: number,
  end: number
): Annealing {
  return combinedAnnealing(
    [share, 1 - share],
    [annealByCosine(start, middle), annealByCosine(middle, end)]
  );
}

function checkShares(shares: readonly number[], count: number): void {
  if (shares.length !== count) {
    refuse('combine_scheds of {count} schedules needs as many shares, not {value}', {
      count,
      value: shares.length
    });
  }
  const sums = [plainSum(shares), compensatedSum(shares)];
  if (!sums.includes(1)) {
    refuse('the shares of combine_scheds must add up to 1 exactly, not {value}', {
      value: sums[0]
    });
  }
}

/** Python's `sum` before 3.12. */
function plainSum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Python's `sum` from 3.12 on, after Neumaier. */
function compensatedSum(values: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
