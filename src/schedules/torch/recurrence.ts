import type { ParamGroup } from './param-group';
import type { TorchScheduler } from './torch-scheduler';

/** The fields of torch's LRScheduler that its subclasses compute with. */
export interface SchedulerState {
  readonly lastEpoch: number;
  readonly stepCount: number;
  /** Within the initial step. */
  readonly isInitial: boolean;
  readonly baseLr: number;
  /** The rate that the group has now. */
  readonly lr: number;
}

/** What a subclass of LRScheduler says of itself. */
export interface Recurrence {
  /** `get_lr` */
  readonly next: (state: SchedulerState) => number;
  /** `_get_closed_form_lr`, where there is one. */
  readonly closed?: (state: SchedulerState) => number;
  /** The momentum that `get_lr` sets. */
  readonly momentum?: (state: SchedulerState) => number;
}

/** torch's LRScheduler: `next` is called once for each step and sees the rate as it stands. */
export function recurrence(
  group: ParamGroup,
  { next, closed, momentum }: Recurrence
): TorchScheduler {
  group.initialLr ??= group.lr;
  const state = {
    lastEpoch: -1,
    stepCount: 0,
    isInitial: false,
    baseLr: group.initialLr,
    get lr() {
      return group.lr;
    }
  };
  const update = (compute: (state: SchedulerState) => number): void => {
    group.lr = compute(state);
    group.momentum = momentum?.(state) ?? group.momentum;
  };
  const step = (): void => {
    state.stepCount++;
    state.lastEpoch++;
    update(next);
  };
  return {
    step,
    initialStep: () => {
      state.stepCount = 0;
      state.isInitial = true;
      step();
      state.isInitial = false;
    },
    restart: () => {
      state.lastEpoch = 0;
      update(closed ?? next);
    },
    undo: () => {
      state.lastEpoch--;
    }
  };
}
