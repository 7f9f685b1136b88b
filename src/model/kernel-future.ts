import type { ScheduleFuture } from '../sources/kernel/types';
import type { Loadable } from './loadable';
import type { SpecFit } from './spec-fit';

/** What a schedule of the kernel will do, as far as it is known. */
export interface KernelFuture {
  /** As the person picked it. */
  readonly path: string;
  /** How far to look ahead; null for what remains. */
  readonly steps: number | null;
  readonly look: Loadable<LookedAhead>;
  /** The kernel is busy with something else. */
  readonly waiting: boolean;
  /** Cells have run since: training may stand elsewhere. */
  readonly outdated: boolean;
}

export interface LookedAhead {
  readonly future: ScheduleFuture;
  /** Whether it is one of our schedules, for each of its curves. */
  readonly fits: readonly SpecFit[];
}
