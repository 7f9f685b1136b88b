import type { Params } from '../entry';
import type { ScheduleSpec } from '../spec';

/** Parameters as a point changes them. */
export type Patch = Params;

/** A point of the curve that means one or two parameters. */
export interface CurvePoint {
  /** English, and key of a translation. */
  readonly label: string;
  /** Which of several points of this label, from 1. */
  readonly number?: number;
  /** The nested schedules that it belongs to, the innermost first. */
  readonly within?: readonly string[];
  /** The steps between two places that it can have; 1 if left out. */
  readonly grain?: number;
  readonly step: (params: Params) => number;
  /** At the step itself the rate is still the old one. */
  readonly changesAfter?: boolean;
  /** The parameters that put it to another step, or to another rate; without it, it does not move that way. */
  readonly moveStep?: (step: number, params: Params) => Patch;
  readonly moveRate?: (rate: number, params: Params) => Patch;
}

/** What is drawn of a schedule. */
export interface Drawn {
  readonly numSteps: number;
  /** The rate at each step; null for a nested schedule, whose own curve is not drawn. */
  readonly rates: ArrayLike<number> | null;
  /** The points of a nested schedule by itself, in a run of so many steps. */
  readonly pointsOf: (spec: ScheduleSpec, numSteps: number) => readonly CurvePoint[];
}

/** The points of a schedule. */
export type PointsOf = (params: Params, drawn: Drawn) => readonly CurvePoint[];

/** Always these points. */
export function fixed(...points: readonly CurvePoint[]): PointsOf {
  return () => points;
}

/** The first step, whose rate is a parameter. */
export function start(rate: string): CurvePoint {
  return { label: 'Start', step: () => 0, moveRate: value => ({ [rate]: value }) };
}

/** A point whose step, from `after` on, and whose rate are parameters of their own. */
export function at(
  label: string,
  step: string,
  rate: string | null = null,
  after: (params: Params) => number = () => 0
): CurvePoint {
  return {
    label,
    step: params => Number(params[step]) + after(params),
    moveStep: (value, params) => ({ [step]: value - after(params) }),
    ...(rate !== null && { moveRate: (value: number) => ({ [rate]: value }) })
  };
}

/** The same point, with a rate that is a share of another parameter. */
export function withShare(point: CurvePoint, share: string, of: string): CurvePoint {
  return {
    ...point,
    moveRate: (value, params) => ({ [share]: value / Number(params[of]) })
  };
}

/** Each step of a list; between the one before and the one after it. */
export function eachOf(
  label: string,
  list: string,
  { values = null, changesAfter = false }: { values?: string | null; changesAfter?: boolean } = {}
): PointsOf {
  const numbersOf = (params: Params, name: string): readonly number[] =>
    params[name] as readonly number[];
  return params =>
    numbersOf(params, list).map((_, i) => ({
      label,
      number: i + 1,
      step: of => numbersOf(of, list)[i],
      changesAfter,
      moveStep: (value, of) => {
        const steps = numbersOf(of, list);
        const kept = Math.min(Math.max(value, steps[i - 1] ?? 0), steps[i + 1] ?? Infinity);
        return { [list]: withItem(steps, i, kept) };
      },
      ...(values !== null && {
        moveRate: (rate: number, of: Params) => ({
          [values]: withItem(numbersOf(of, values), i + 1, rate)
        })
      })
    }));
}

/** The list with another item at an index. */
export function withItem<T>(list: readonly T[], index: number, value: T): readonly T[] {
  return list.map((item, i) => (i === index ? value : item));
}

/** Half-way through the run, where a rate tells how fast the schedule decays. */
export function bend(
  decay: string,
  of: (share: number, step: number, params: Params) => number,
  base: string
): PointsOf {
  return (_, { numSteps }) => {
    const half = Math.max(1, Math.round(numSteps / 2));
    return [
      start(base),
      {
        label: 'Half-way',
        step: () => half,
        moveRate: (rate, params) => ({
          [decay]: of(rate / Number(params[base]), half, params)
        })
      }
    ];
  };
}

/** The highest point of the curve, for a schedule that a formula makes: its rates are as many times a parameter. */
export function highest(scaled: string): PointsOf {
  return (_, { rates }) => {
    const step = rates === null ? 0 : indexOfBest(rates, (a, b) => a > b);
    const top = rates?.[step] ?? 0;
    return top > 0
      ? [
          {
            label: 'Highest',
            step: () => step,
            moveRate: (rate, params) => ({ [scaled]: (Number(params[scaled]) * rate) / top })
          }
        ]
      : [];
  };
}

/** The first index of the number that is better than all others. */
export function indexOfBest(
  numbers: ArrayLike<number>,
  isBetter: (a: number, b: number) => boolean
): number {
  let best = 0;
  for (let i = 1; i < numbers.length; i++) {
    if (isBetter(numbers[i], numbers[best])) {
      best = i;
    }
  }
  return best;
}
