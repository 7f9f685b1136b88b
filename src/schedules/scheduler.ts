import { TaggedError } from '../errors';
import { checkSpec } from './check-spec';
import { MAX_STEPS, runOf } from './learning-rates';
import type { ScheduleSpec } from './spec';

/** A schedule that is walked along, as a training loop does. */
export interface Scheduler {
  /** Goes on by n steps, by one if not said otherwise. */
  step(n?: number): void;
  /** The learning rate at the current step. */
  getLr(): number;
}

/** A scheduler at step 0 of a checked spec, in a training of so many steps. */
export function createScheduler(spec: ScheduleSpec, numSteps = MAX_STEPS): Scheduler {
  const walk = checkSpec(spec).begin(spec.params, runOf(numSteps, null));
  let current = 0;
  let lr = walk(0);
  return {
    step(n = 1) {
      if (!Number.isInteger(n) || n < 0) {
        throw new TaggedError(
          'invalid-option',
          'a scheduler goes on by a whole number of steps from 0, not {value}',
          { value: String(n) }
        );
      }
      for (const end = current + n; current < end;) {
        lr = walk(++current);
      }
    },
    getLr: () => lr
  };
}
