import type { ScheduleEntry } from '../entry';
import { cosineDecaySchedule, sgdrSchedule, warmupCosineDecaySchedule } from './cosine';
import { exponentialDecay, warmupExponentialDecaySchedule } from './exponential';
import { joinSchedules } from './join-schedules';
import { cosineOnecycleSchedule, linearOnecycleSchedule } from './one-cycle';
import { piecewiseConstantSchedule, piecewiseInterpolateSchedule } from './piecewise';
import {
  constantSchedule,
  linearSchedule,
  polynomialSchedule,
  warmupConstantSchedule
} from './polynomial';
import { reduceOnPlateau } from './reduce-on-plateau';

/** optax 0.2.8, in float32. */
export const OPTAX: readonly ScheduleEntry[] = [
  warmupCosineDecaySchedule,
  cosineDecaySchedule,
  exponentialDecay,
  warmupExponentialDecaySchedule,
  linearSchedule,
  polynomialSchedule,
  warmupConstantSchedule,
  piecewiseConstantSchedule,
  piecewiseInterpolateSchedule,
  cosineOnecycleSchedule,
  linearOnecycleSchedule,
  sgdrSchedule,
  joinSchedules,
  reduceOnPlateau,
  constantSchedule
];
