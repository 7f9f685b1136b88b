import type { IStateDB } from '@jupyterlab/statedb';
import type { ReadonlyPartialJSONValue } from '@lumino/coreutils';
import type { ISignal } from '@lumino/signaling';
import { isTagged } from '../errors';
import { checkSpec } from '../schedules/check-spec';
import { MAX_STEPS } from '../schedules/learning-rates';
import type { ScheduleSpec } from '../schedules/spec';
import type { InspectorModel } from './inspector-model';

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
  readonly numSteps: number;
}

/** A notebook's file, which may be renamed. */
export interface NamedFile {
  readonly path: string;
  readonly pathChanged: ISignal<unknown, string>;
}

/** Keeps the schedules of each notebook over a reload, in the state of JupyterLab and never in the notebook. */
export class SavedSchedules {
  constructor(private readonly stateDB: IStateDB | null) {}

  /** Gives the model its schedules, saved or default, and saves them whenever they change. */
  async attach(model: InspectorModel, file: NamedFile, defaultSteps: number): Promise<void> {
    const saved = await this.fetch(file.path);
    if (model.isDisposed) {
      return;
    }
    model.schedule.restore(saved?.schedules ?? DEFAULTS, saved?.numSteps ?? defaultSteps);
    let last = JSON.stringify([file.path, savedOf(model)]);
    const save = (): void => {
      const now = savedOf(model);
      const text = JSON.stringify([file.path, now]);
      if (text !== last) {
        last = text;
        void this.save(file.path, now);
      }
    };
    model.store.changed.connect(save);
    file.pathChanged.connect(save);
  }

  /** What cannot be fetched or saved costs the schedules of one notebook, which is no reason to show nothing. */
  private async fetch(path: string): Promise<Saved | null> {
    try {
      return parseSaved(await this.stateDB?.fetch(keyOf(path)));
    } catch (error) {
      console.warn('Loss Inspector could not fetch the schedules of the notebook.', error);
      return null;
    }
  }

  private async save(path: string, saved: Saved): Promise<void> {
    try {
      await this.stateDB?.save(keyOf(path), saved as unknown as ReadonlyPartialJSONValue);
    } catch (error) {
      console.warn('Loss Inspector could not save the schedules of the notebook.', error);
    }
  }
}

function keyOf(path: string): string {
  return `jupyterlab-loss-inspector:schedules:${path}`;
}

function savedOf({ store }: InspectorModel): Saved {
  const { schedules, numSteps } = store.state;
  return {
    schedules: schedules.filter(({ error }) => error === null).map(({ spec }) => spec),
    numSteps
  };
}

/** What was saved, unless another version saved something that is not known here. */
function parseSaved(value: unknown): Saved | null {
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  const { schedules, numSteps } = value as Partial<Saved>;
  if (!Array.isArray(schedules) || !isNumSteps(numSteps)) {
    return null;
  }
  return { schedules: schedules.filter(isValid), numSteps };
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
