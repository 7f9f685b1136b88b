import { TaggedError } from '../errors';
import { checkSpec } from './check-spec';
import type { ScheduleSpec } from './spec';

/** A schedule that is walked along, as a training loop does. */
export interface Scheduler {
  /** Goes on by n steps, by one if not said otherwise. */
  step(n?: number): void;
  /** The learning rate at the current step. */
  getLr(): number;
}

/** A scheduler at step 0 of a checked spec. */
export function createScheduler(spec: ScheduleSpec): Scheduler {
  const entry = checkSpec(spec);
  let current = 0;
  return {
    step(n = 1) {
      if (!Number.isInteger(n) || n < 0) {
        throw new TaggedError(
          'invalid-option',
          'a scheduler goes on by a whole number of steps from 0, not {value}',
          { value: String(n) }
        );
      }
      current += n;
    },
    getLr: () => entry.learningRate(spec.params, current)
  };
}
