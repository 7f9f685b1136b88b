import type { ScheduleEntry } from '../entry';
import { cosineAnnealingDecay } from './cosine-annealing-decay';
import { cosineAnnealingWarmRestarts } from './cosine-annealing-warm-restarts';
import { cyclicLR } from './cyclic-lr';
import {
  inverseTimeDecay,
  naturalExpDecay,
  noamDecay,
  piecewiseDecay,
  polynomialDecay
} from './decays';
import { exponentialDecay } from './exponential-decay';
import { lambdaDecay, multiplicativeDecay } from './lambda-decay';
import { linearLR } from './linear-lr';
import { linearWarmup } from './linear-warmup';
import { oneCycleLR } from './one-cycle-lr';
import { plainRate } from './plain-rate';
import { reduceOnPlateau } from './reduce-on-plateau';
import { multiStepDecay, stepDecay } from './step-decay';

/** `paddle.optimizer.lr`, 3.3: all 17, and the plain number that Paddle takes in place of any. */
export const PADDLE: readonly ScheduleEntry[] = [
  noamDecay,
  naturalExpDecay,
  inverseTimeDecay,
  polynomialDecay,
  piecewiseDecay,
  linearWarmup,
  exponentialDecay,
  stepDecay,
  multiStepDecay,
  cosineAnnealingDecay,
  cosineAnnealingWarmRestarts,
  oneCycleLR,
  cyclicLR,
  linearLR,
  lambdaDecay,
  multiplicativeDecay,
  reduceOnPlateau,
  plainRate
];
