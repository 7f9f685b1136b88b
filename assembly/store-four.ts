import { gapAt, marginAt, predictionAt, rankAt, restAt, spreadAt } from './columns';
import { greatestOfLanes, ranksOfLanes, restOfLanes, spreadOfLanes } from './float32-sums';

/** Puts down what the sums of four rows are, each in a lane, as storeRow does. */
export function storeFour(
  columns: usize,
  capacity: i32,
  row: i32,
  max: v128,
  best: v128,
  target: v128,
  targetLogit: v128
): void {
  storeTwo(columns, capacity, row, 0, max, greatestOfLanes(), targetLogit, i32x4.eq(target, best));
  storeTwo(
    columns,
    capacity,
    row,
    2,
    last(max),
    last(greatestOfLanes()),
    last(targetLogit),
    last(i32x4.eq(target, best))
  );
  const rank = i32x4.sub(ranksOfLanes(), f32x4.gt(max, targetLogit));
  v128.store(predictionAt(columns, capacity, row), best);
  v128.store(rankAt(columns, capacity, row), v128.or(rank, i32x4.lt_s(target, i32x4.splat(0))));
}

/** Of the first two lanes, which are those from `lane` on in the sums. */
function storeTwo(
  columns: usize,
  capacity: i32,
  row: i32,
  lane: i32,
  max: v128,
  runnerUp: v128,
  targetLogit: v128,
  isBest: v128
): void {
  const greatest = f64x2.promote_low_f32x4(max);
  const logit = f64x2.promote_low_f32x4(targetLogit);
  const gap = f64x2.sub(greatest, logit);
  const lead = f64x2.sub(greatest, f64x2.promote_low_f32x4(runnerUp));
  const margin = v128.bitselect(lead, f64x2.neg(gap), i64x2.extend_low_i32x4_s(isBest));
  const rest = f64x2.add(restOfLanes(lane), f64x2.sub(greatest, greatest));
  v128.store(restAt(columns, capacity, row + lane), rest);
  v128.store(spreadAt(columns, capacity, row + lane), spreadOfLanes(lane));
  v128.store(gapAt(columns, capacity, row + lane), gap);
  v128.store(marginAt(columns, capacity, row + lane), margin);
}

function last(x: v128): v128 {
  return i64x2.shuffle(x, x, 1, 0);
}
