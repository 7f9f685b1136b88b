import { log1p } from './log1p';

/**
 * Makes losses of sums and gaps, mass · log(1 + rest) + gap, two rows at a time, and in place of the gaps mass / (1 + rest), by
 * which the exponentials are multiplied.
 *
 * @param masses 0 where every one is 1
 */
export function finishLosses(rests: usize, gaps: usize, numRows: i32, masses: usize): void {
  const one = f64x2.splat(1.0);
  const end = (<usize>numRows) << 3;
  for (let at: usize = 0; at < end; at += 16) {
    const rest = v128.load(rests + at);
    const gap = v128.load(gaps + at);
    const inverse = f64x2.div(one, f64x2.add(one, rest));
    const loss = log1p(rest, inverse);
    if (masses === 0) {
      v128.store(rests + at, f64x2.add(loss, gap));
      v128.store(gaps + at, inverse);
    } else {
      const mass = v128.load(masses + at);
      v128.store(rests + at, f64x2.add(f64x2.mul(mass, loss), gap));
      v128.store(gaps + at, f64x2.mul(mass, inverse));
    }
  }
}
