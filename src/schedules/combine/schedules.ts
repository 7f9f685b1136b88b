import type { ScheduleEntry } from '../entry';
import { clip } from './clip';
import { formula } from './formula';
import { perEpoch } from './per-epoch';
import { product } from './product';
import { scale } from './scale';
import { sequence } from './sequence';
import { warmup } from './warmup';

/** What can be made of any schedules. */
export const COMBINE: readonly ScheduleEntry[] = [
  warmup,
  sequence,
  product,
  clip,
  scale,
  perEpoch,
  formula
];
