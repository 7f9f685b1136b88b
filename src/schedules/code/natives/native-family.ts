import type { Params } from '../../entry';
import type { ParamValue, ScheduleSpec } from '../../spec';
import type { CodeLibrary } from '../code-library';

/** The parameters of a checked spec where they are read as numbers. */
export type Numbers = Readonly<Record<string, number>>;

/**
 * Schedules of one form in several libraries: what each of them says in its own words as the shape that they share, and how a
 * library says such a shape. Neither need be exact: what is written is compared with the drawn curve before it is offered.
 */
export interface NativeFamily<Shape> {
  /** By `library.name`; null where the parameters give another form. */
  readonly read: Readonly<Record<string, (numbers: Numbers, params: Params) => Shape | null>>;
  /** The best first. */
  readonly write: Partial<Record<CodeLibrary, (shape: Shape) => readonly ScheduleSpec[]>>;
}

/** What may be the same schedule in a library's own words. */
export type Translate = (spec: ScheduleSpec, library: CodeLibrary) => readonly ScheduleSpec[];

export function defineFamily<Shape>({ read, write }: NativeFamily<Shape>): Translate {
  return ({ library, name, params }, into) => {
    const key = `${library}.${name}`;
    // `checkSpec` has seen that the values are of the kinds that their entry says.
    const shape = Object.hasOwn(read, key) ? read[key](params as Numbers, params) : null;
    return shape === null ? [] : (write[into]?.(shape) ?? []);
  };
}

export function native(
  library: CodeLibrary,
  name: string,
  params: Readonly<Record<string, ParamValue>>
): ScheduleSpec {
  return { library, name, params };
}

/** A number without the rounding that a person would not have typed: 0.01 / 0.1 is 0.1. */
export function tidy(value: number): number {
  const short = Number(value.toPrecision(12));
  return Math.abs(short - value) <= 1e-14 * Math.abs(value) ? short : value;
}
