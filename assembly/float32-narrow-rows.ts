import { sumGroups } from './float32-sums';
import { storeFour } from './store-four';

export const MOST_CLASSES: i32 = 32;
/** The logits of four rows, class by class. */
const TRANSPOSED: usize = memory.data(32 << 4, 16);
const PREDICTIONS: usize = memory.data(16, 16);
const TARGETS: usize = memory.data(16, 16);
const TARGET_LOGITS: usize = memory.data(16, 16);

/** The same as narrowRows of float32, with the exponentials in float32: four rows at a time, to 1e-6 relative. */
export function float32NarrowRows(
  values: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  columns: usize,
  capacity: i32
): void {
  const size = (<usize>numClasses) << 2;
  for (let k = numClasses; k < MOST_CLASSES; k++) {
    v128.store(TRANSPOSED + ((<usize>k) << 4), f32x4.splat(-Infinity));
  }
  for (let row = 0; row < numRows; row += 4) {
    const start = values + <usize>row * size;
    let max = f32x4.splat(-Infinity);
    let best = i32x4.splat(0);
    for (let k = 0; k < numClasses; k++) {
      const x = fourLogits(start + ((<usize>k) << 2), size);
      best = v128.bitselect(i32x4.splat(k), best, f32x4.gt(x, max));
      max = f32x4.pmax(max, x);
      v128.store(TRANSPOSED + ((<usize>k) << 4), x);
    }
    const target = indices === 0 ? best : v128.load(indices + ((<usize>row) << 2));
    v128.store(PREDICTIONS, best);
    v128.store(TARGETS, target);
    takeOut();
    const logit = v128.load(TARGET_LOGITS);
    sumGroups(TRANSPOSED, TRANSPOSED + ((<usize>numClasses) << 4), max, logit);
    storeFour(columns, capacity, row, max, best, target, logit);
  }
}

/** The number at an address, and those below it in the next three rows. */
function fourLogits(at: usize, size: usize): v128 {
  const two = v128.load32_lane(at + size, v128.load32_zero(at), 1);
  return v128.load32_lane(at + 3 * size, v128.load32_lane(at + 2 * size, two, 2), 3);
}

/** Notes the logits of the targets, then takes the maxima out, which do not belong to the sums. */
function takeOut(): void {
  for (let offset: usize = 0; offset < 16; offset += 4) {
    const target = load<i32>(TARGETS + offset);
    const logit: f32 = target < 0 ? NaN : load<f32>(TRANSPOSED + ((<usize>target) << 4) + offset);
    store<f32>(TARGET_LOGITS + offset, logit);
    const best = <usize>load<i32>(PREDICTIONS + offset);
    store<f32>(TRANSPOSED + (best << 4) + offset, -Infinity);
  }
}
