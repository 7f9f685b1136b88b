import type { ScheduleEntry } from '../entry';
import { chainedScheduler } from './chained-scheduler';
import { constantLR } from './constant-lr';
import { cosineAnnealingLR } from './cosine-annealing-lr';
import { cosineAnnealingWarmRestarts } from './cosine-annealing-warm-restarts';
import { cyclicLR } from './cyclic-lr';
import { exponentialLR } from './exponential-lr';
import { lambdaLR } from './lambda-lr';
import { linearLR } from './linear-lr';
import { multiStepLR } from './multi-step-lr';
import { multiplicativeLR } from './multiplicative-lr';
import { oneCycleLR } from './one-cycle-lr';
import { polynomialLR } from './polynomial-lr';
import { reduceLROnPlateau } from './reduce-lr-on-plateau';
import { sequentialLR } from './sequential-lr';
import { stepLR } from './step-lr';
import { swaLR } from './swa-lr';

/** `torch.optim.lr_scheduler` and `torch.optim.swa_utils`, 2.13. */
export const TORCH: readonly ScheduleEntry[] = [
  stepLR,
  multiStepLR,
  exponentialLR,
  cosineAnnealingLR,
  cosineAnnealingWarmRestarts,
  oneCycleLR,
  cyclicLR,
  linearLR,
  constantLR,
  polynomialLR,
  sequentialLR,
  chainedScheduler,
  reduceLROnPlateau,
  swaLR,
  lambdaLR,
  multiplicativeLR
];
