import type { Params, ScheduleEntry } from '../entry';
import { defineSchedule, type Definition, type ParamsOf } from '../entry';
import type { UnnamedParam } from '../param';

/** A schedule of Paddle whose rates are others where it is told the step, as LinearWarmup does: `step(epoch)`. */
export interface SteppedEntry extends ScheduleEntry {
  /** The rate at a step that it is told. */
  stepTo(params: Params): (epoch: number) => number;
}

export function isSteppedEntry(entry: ScheduleEntry): entry is SteppedEntry {
  return 'stepTo' in entry;
}

type ParamTable = Readonly<Record<string, UnnamedParam>>;

interface SteppedDefinition<P extends ParamTable> extends Omit<Definition<P>, 'library'> {
  readonly stepTo: (params: ParamsOf<P>) => (epoch: number) => number;
}

/** The entry of a schedule of Paddle that has a form of its own for a step that it is told. */
export function defineSteppedSchedule<const P extends ParamTable>({
  stepTo,
  ...rest
}: SteppedDefinition<P>): SteppedEntry {
  const entry = defineSchedule<P>({ ...rest, library: 'paddle' } as Definition<P>);
  // `checkSpec` has seen that the values are of the kinds that the table says.
  return { ...entry, stepTo: values => stepTo(values as ParamsOf<P>) };
}
