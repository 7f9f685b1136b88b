import { isTagged } from '../errors';
import { checkSpec } from '../schedules/check-spec';
import { MAX_STEPS } from '../schedules/learning-rates';
import type { ScheduleSpec } from '../schedules/spec';
import type { InspectorState } from './inspector-state';
import type { SavedPart } from './saved-part';

const DEFAULTS: readonly ScheduleSpec[] = [
  {
    library: 'textbook',
    name: 'StepDecay',
    params: { lr: 0.1, gamma: 0.1, step_size: 300 }
  },
  { library: 'textbook', name: 'ExponentialDecay', params: { lr: 0.1, k: 0.005 } },
  { library: 'textbook', name: 'InverseTimeDecay', params: { lr: 0.1, k: 0.01 } }
];

interface Saved {
  readonly schedules: readonly ScheduleSpec[];
  /** What the person calls them. */
  readonly labels: readonly (string | null)[];
  readonly numSteps: number;
  /** Place of the schedule that the step slider follows. */
  readonly highlighted: number;
}

/** The schedules of a notebook; those of the textbook where none were saved. */
export function savedSchedules(defaultSteps: () => number): SavedPart<Saved> {
  return {
    name: 'schedules',
    keys: ['schedules', 'numSteps', 'highlighted'],
    of,
    parse,
    restore: (model, saved) => {
      const { schedules, labels, numSteps, highlighted } = saved ?? {
        schedules: DEFAULTS,
        labels: [],
        numSteps: defaultSteps(),
        highlighted: 0
      };
      model.schedule.restore(schedules, numSteps, highlighted, labels);
    }
  };
}

/** A schedule without a curve is not saved. */
function of({ schedules, numSteps, highlighted }: InspectorState): Saved {
  const good = schedules.filter(({ error }) => error === null);
  return {
    schedules: good.map(({ spec }) => spec),
    labels: good.map(({ label }) => label),
    numSteps,
    highlighted: Math.max(
      0,
      good.findIndex(({ id }) => id === highlighted)
    )
  };
}

function parse(value: unknown): Saved | null {
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  const { schedules, labels, numSteps, highlighted } = value as Partial<Saved>;
  if (!Array.isArray(schedules) || !isNumSteps(numSteps)) {
    return null;
  }
  const called: readonly unknown[] = Array.isArray(labels) ? labels : [];
  const valid = schedules.flatMap((spec: unknown, i) => {
    const label = called[i];
    return isValid(spec) ? [{ spec, label: typeof label === 'string' ? label : null }] : [];
  });
  return {
    schedules: valid.map(({ spec }) => spec),
    labels: valid.map(({ label }) => label),
    numSteps,
    highlighted: Number(highlighted ?? 0)
  };
}

function isNumSteps(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_STEPS;
}

function isSpec(value: unknown): value is ScheduleSpec {
  const params = (value as Partial<ScheduleSpec> | null)?.params;
  return typeof params === 'object' && params !== null;
}

function isValid(spec: unknown): spec is ScheduleSpec {
  if (!isSpec(spec)) {
    return false;
  }
  try {
    checkSpec(spec);
    return true;
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return false;
    }
    throw error;
  }
}
