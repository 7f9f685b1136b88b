import type { ScheduleEntry } from '../entry';
import { clip } from './clip';
import { floor } from './floor';
import { formula } from './formula';
import { perEpoch } from './per-epoch';
import { product } from './product';
import { scale } from './scale';
import { sequence } from './sequence';
import { shift } from './shift';
import { warmup } from './warmup';

/** What can be made of any schedules. */
export const COMBINE: readonly ScheduleEntry[] = [
  warmup,
  sequence,
  product,
  floor,
  clip,
  scale,
  shift,
  perEpoch,
  formula
];
