/** What a parameter may hold: plain JSON. A table of numbers is a Python dict such as `{100: 0.5}`. */
export type ParamValue =
  | number
  | string
  | boolean
  | null
  | readonly number[]
  | Readonly<Record<string, number>>
  | ScheduleSpec
  | readonly ScheduleSpec[];

/** A learning-rate schedule as plain JSON, in its library's own words. */
export interface ScheduleSpec {
  readonly library: string;
  readonly name: string;
  readonly params: Readonly<Record<string, ParamValue>>;
}

/** Whether a value has the form of a spec, whatever its names and parameters are. */
export function isSpec(value: unknown): value is ScheduleSpec {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { library, name, params } = value as Partial<ScheduleSpec>;
  return (
    typeof library === 'string' &&
    typeof name === 'string' &&
    typeof params === 'object' &&
    params !== null &&
    !Array.isArray(params)
  );
}
