import { learningRates } from '../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../src/schedules/spec';
import type { ScheduleFuture } from '../../src/sources/kernel/types';

export const STEP_LR: ScheduleSpec = {
  library: 'torch',
  name: 'StepLR',
  params: { lr: 0.1, step_size: 30, gamma: 0.5 }
};

/** A schedule of the kernel that was made with a spec, and has taken some steps. */
export function futureOf(
  changes: Partial<ScheduleFuture> = {},
  spec = STEP_LR,
  steps = 60
): ScheduleFuture {
  const now = changes.now ?? 10;
  const rates = learningRates(spec, now + steps).slice(now);
  return {
    path: 'scheduler',
    type: spec.name,
    kind: 'scheduler',
    ...{ runs: [], onObjects: [], restart: null, standing: [] },
    now,
    groups: [{ indices: [0], names: [], rates, spec }],
    waits: null,
    ended: null,
    ...changes
  };
}

export const PLATEAU: Partial<ScheduleFuture> = {
  type: 'ReduceLROnPlateau',
  groups: [{ indices: [0], names: [], rates: Float64Array.of(0.1), spec: null }],
  waits: { best: 0.5, mode: 'min', patience: 5, num_bad_epochs: 3, cooldown_counter: 0 }
};
