import type { ScheduleEntry } from '../entry';
import { cosineDecay } from './cosine-decay';
import { cosineDecayRestarts } from './cosine-decay-restarts';
import { exponentialDecay, inverseTimeDecay } from './exponential-decay';
import { learningRateScheduler } from './learning-rate-scheduler';
import { piecewiseConstantDecay } from './piecewise-constant-decay';
import { polynomialDecay } from './polynomial-decay';
import { reduceLROnPlateau } from './reduce-lr-on-plateau';

/** `keras.optimizers.schedules` and the callbacks that set the rate, 3.15, in float32. */
export const KERAS: readonly ScheduleEntry[] = [
  cosineDecay,
  exponentialDecay,
  piecewiseConstantDecay,
  polynomialDecay,
  inverseTimeDecay,
  cosineDecayRestarts,
  learningRateScheduler,
  reduceLROnPlateau
];
