import { closeRow, openRow } from './border';
import { DEVIATION, FARTHEST, shareOfScale } from './exp-float32';
import { sumGroups, sumOfPowers, sumOfProducts } from './float32-sums';
import { placeOfGreatest } from './row-maximum';
import { storeRow } from './store-row';
import { sumOfLanes } from './sum-of-lanes';

/** The same as wideRows of float32, with the exponentials in float32: to 1e-6 relative, in a fraction of the time. */
export function float32WideRows(
  values: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  columns: usize,
  capacity: i32
): void {
  const size = (<usize>numClasses) << 2;
  for (let row = 0; row < numRows; row++) {
    const start = values + <usize>row * size;
    const end = start + size;
    closeRow(end);
    const bestAt = placeOfGreatest<f32>(start, end);
    const max = load<f32>(bestAt);
    const best = <i32>((bestAt - start) >> 2);
    const target = indices === 0 ? best : load<i32>(indices + ((<usize>row) << 2));
    const targetLogit: f32 = target < 0 ? NaN : load<f32>(start + ((<usize>target) << 2));
    store<f32>(bestAt, -Infinity);
    const ahead = sumGroups(start, end, f32x4.splat(max), f32x4.splat(targetLogit));
    store<f32>(bestAt, max);
    openRow(end);
    const share = abs(max) < FARTHEST ? shareOfScale(max) : NaN;
    const spread = sumOfProducts();
    storeRow(
      columns,
      capacity,
      row,
      (sumOfPowers() - DEVIATION * spread) * share,
      spread * share,
      best,
      <f64>max - <f64>targetLogit,
      <i32>(max > targetLogit) - sumOfLanes(ahead)
    );
  }
}
