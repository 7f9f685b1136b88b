import type { ScheduleEntry } from '../entry';
import { cosineLRScheduler } from './cosine-lr-scheduler';
import { plateauLRScheduler } from './plateau-lr-scheduler';
import { polyLRScheduler } from './poly-lr-scheduler';
import { multiStepLRScheduler, stepLRScheduler } from './step-lr-scheduler';
import { tanhLRScheduler } from './tanh-lr-scheduler';

/** `timm.scheduler`, 1.0.29, in units of `t`: epochs or updates, as the training loop steps them. */
export const TIMM: readonly ScheduleEntry[] = [
  cosineLRScheduler,
  stepLRScheduler,
  multiStepLRScheduler,
  polyLRScheduler,
  tanhLRScheduler,
  plateauLRScheduler
];
