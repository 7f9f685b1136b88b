import type { ScheduleEntry } from '../entry';
import { constant, constantWithWarmup } from './constant';
import { cosine, cosineWithRestarts } from './cosine';
import { cosineWarmupWithMinLr, cosineWithMinLr } from './cosine-with-min-lr';
import { greedy } from './greedy';
import { inverseSqrt } from './inverse-sqrt';
import { linear } from './linear';
import { polynomial } from './polynomial';
import { reduceLrOnPlateau } from './reduce-lr-on-plateau';
import { warmupStableDecay } from './warmup-stable-decay';

/** The names of `transformers.get_scheduler`, 5.18. */
export const TRANSFORMERS: readonly ScheduleEntry[] = [
  linear,
  cosine,
  cosineWithRestarts,
  cosineWithMinLr,
  cosineWarmupWithMinLr,
  warmupStableDecay,
  polynomial,
  inverseSqrt,
  constantWithWarmup,
  constant,
  reduceLrOnPlateau,
  greedy
];
