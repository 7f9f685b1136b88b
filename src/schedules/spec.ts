/** A learning-rate schedule as plain JSON, in its library's own words. */
export interface ScheduleSpec {
  readonly library: string;
  readonly name: string;
  readonly params: Readonly<Record<string, number>>;
}
