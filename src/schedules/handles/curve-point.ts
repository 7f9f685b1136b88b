import type { Params } from '../entry';

/** Parameters as a point changes them. */
export type Patch = Params;

/** A point of the curve that means one or two parameters. */
export interface CurvePoint {
  /** English, and key of a translation. */
  readonly label: string;
  readonly step: (params: Params) => number;
  /** At the step itself the rate is still the old one. */
  readonly changesAfter?: boolean;
  /** The parameters that put it to another step, or to another rate; without it, it does not move that way. */
  readonly moveStep?: (step: number, params: Params) => Patch;
  readonly moveRate?: (rate: number, params: Params) => Patch;
}

/** The points of a schedule in a run of so many steps. */
export type PointsOf = (params: Params, numSteps: number) => readonly CurvePoint[];

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
  return params => {
    const steps = params[list] as readonly number[];
    return steps.map((step, i) => ({
      label: `${label} ${i + 1}`,
      step: () => step,
      changesAfter,
      moveStep: (value: number) => ({
        [list]: replaced(
          steps,
          i,
          Math.min(Math.max(value, steps[i - 1] ?? 0), steps[i + 1] ?? Infinity)
        )
      }),
      ...(values !== null && {
        moveRate: (rate: number) => ({
          [values]: replaced(params[values] as readonly number[], i + 1, rate)
        })
      })
    }));
  };
}

function replaced(list: readonly number[], index: number, value: number): readonly number[] {
  return list.map((item, i) => (i === index ? value : item));
}

/** Half-way through the run, where a rate tells how fast the schedule decays. */
export function bend(
  decay: string,
  of: (share: number, step: number) => number,
  base: string
): PointsOf {
  return (_, numSteps) => {
    const half = Math.max(1, Math.round(numSteps / 2));
    return [
      start(base),
      {
        label: 'Half-way',
        step: () => half,
        moveRate: (rate, params) => ({ [decay]: of(rate / Number(params[base]), half) })
      }
    ];
  };
}
