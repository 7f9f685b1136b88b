import type { ScheduleEntry } from '../entry';
import { oneCycle } from './one-cycle';
import { lrRangeTest } from './range-test';
import { warmupCosineLR, warmupDecayLR, warmupLR } from './warmup';

/** `deepspeed.runtime.lr_schedules`, 0.19. */
export const DEEPSPEED: readonly ScheduleEntry[] = [
  warmupDecayLR,
  warmupCosineLR,
  warmupLR,
  oneCycle,
  lrRangeTest
];
