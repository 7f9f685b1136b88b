import { completeSpec } from '../schedules/default-spec';
import { checkSpec } from '../schedules/check-spec';
import { isSpec, type ScheduleSpec } from '../schedules/spec';
import { isTagged } from '../errors';
import { Store } from './store';

/** A schedule under a name that a person gave it. */
export interface KeptSchedule {
  readonly name: string;
  readonly spec: ScheduleSpec;
}

/** Where schedules are kept, as plain JSON. */
export interface KeepingPlace {
  fetch(): Promise<unknown>;
  save(kept: readonly KeptSchedule[]): Promise<void>;
}

/** The schedules that a person keeps in one place, by name. */
export class KeptSchedules {
  constructor(private readonly place: KeepingPlace | null) {
    this.loaded = this.load();
  }

  readonly store = new Store<{ readonly kept: readonly KeptSchedule[] }>({ kept: [] });

  /** Keeps a schedule; another one of this name gives way to it. */
  async keep(name: string, spec: ScheduleSpec): Promise<void> {
    await this.loaded;
    const others = this.store.state.kept.filter(kept => kept.name !== name);
    await this.put([...others, { name, spec }]);
  }

  async forget(name: string): Promise<void> {
    await this.loaded;
    await this.put(this.store.state.kept.filter(kept => kept.name !== name));
  }

  private async put(kept: readonly KeptSchedule[]): Promise<void> {
    this.store.update({ kept });
    try {
      await this.place?.save(kept);
    } catch (error) {
      console.warn('Loss Inspector could not keep the schedule.', error);
    }
  }

  /** What cannot be fetched costs the kept schedules only. */
  private async load(): Promise<void> {
    try {
      this.store.update({ kept: parseKept(await this.place?.fetch()) });
    } catch (error) {
      console.warn('Loss Inspector could not fetch the schedules that were kept.', error);
    }
  }

  private readonly loaded: Promise<void>;
}

/** What was kept and can still be drawn. */
export function parseKept(value: unknown): readonly KeptSchedule[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap(item => {
    const { name, spec } = (item ?? {}) as Partial<KeptSchedule>;
    return typeof name === 'string' && isSpec(spec) && isKnown(spec)
      ? [{ name, spec: completeSpec(spec) }]
      : [];
  });
}

function isKnown(spec: ScheduleSpec): boolean {
  try {
    checkSpec(completeSpec(spec));
    return true;
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return false;
    }
    throw error;
  }
}
