import type { ScheduleEntry } from '../entry';
import {
  inverseTimeDecay,
  naturalExpDecay,
  noamDecay,
  piecewiseDecay,
  polynomialDecay
} from './decays';
import { linearWarmup } from './linear-warmup';

/** `paddle.optimizer.lr`, 3.3. */
export const PADDLE: readonly ScheduleEntry[] = [
  noamDecay,
  naturalExpDecay,
  inverseTimeDecay,
  polynomialDecay,
  piecewiseDecay,
  linearWarmup
];
