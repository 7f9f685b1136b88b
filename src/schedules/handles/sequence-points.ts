import type { Params } from '../entry';
import type { ScheduleSpec } from '../spec';
import type { CurvePoint, PointsOf } from './curve-point';
import { nestAt, nestedPoints } from './nest';

/** How schedules follow one another. */
export interface Sequence {
  readonly schedules: string;
  /** The parameter of the optimizer that they share. */
  readonly shared?: string;
  /** One point for each schedule but the first, where it begins. */
  readonly boundaries: PointsOf;
  /** Whether each begins at its own step 0, rather than at the step that it is. */
  readonly anew?: (params: Params) => boolean;
}

/** The boundaries of a sequence, and what can be moved of each schedule in the steps that are its own. */
export function sequencePoints({
  schedules,
  shared,
  boundaries,
  anew = () => true
}: Sequence): PointsOf {
  return (params, drawn) => {
    const specs = params[schedules] as readonly ScheduleSpec[];
    const bounds = boundaries(params, drawn).slice(0, specs.length - 1);
    const begin = (index: number, of: Params): number =>
      index === 0 ? 0 : drawnFrom(boundaries(of, drawn)[index - 1], of);
    const parts = specs.slice(0, bounds.length + 1).map((_, index) => {
      const offset = (of: Params): number => (anew(of) ? begin(index, of) : 0);
      const nest = {
        ...nestAt(schedules, index, params, shared ?? null),
        toOuter: (step: number, of: Params) => step + offset(of),
        toInner: (step: number, of: Params) => step - offset(of)
      };
      const end = index < bounds.length ? begin(index + 1, params) : drawn.numSteps;
      return nestedPoints(nest, params, drawn, end - offset(params));
    });
    return joined(parts, bounds, params);
  };
}

function drawnFrom({ step, changesAfter = false }: CurvePoint, params: Params): number {
  return step(params) + Number(changesAfter);
}

/** What stands at a boundary belongs to it: the end of the schedule before, and the first rate of the one after. */
function joined(
  parts: readonly (readonly CurvePoint[])[],
  bounds: readonly CurvePoint[],
  params: Params
): readonly CurvePoint[] {
  const ends = bounds.map(bound => drawnFrom(bound, params));
  const met = bounds.map((bound, i) => {
    const last = parts[i].find(({ step }) => step(params) === ends[i]);
    const first = parts[i + 1].find(({ step }) => step(params) === ends[i]);
    return withNeighbours(bound, last, first);
  });
  return parts.flatMap((points, i) => {
    const from = ends[i - 1] ?? -1;
    const to = ends[i] ?? Infinity;
    const own = points.filter(({ step }) => step(params) > from && step(params) < to);
    return i < met.length ? [...own, met[i]] : own;
  });
}

function withNeighbours(bound: CurvePoint, last?: CurvePoint, first?: CurvePoint): CurvePoint {
  const moveLast = last?.moveStep;
  return {
    ...bound,
    ...(moveLast && {
      moveStep: (step: number, params: Params) => {
        const own = bound.moveStep?.(step, params) ?? {};
        const reached = bound.moveStep ? drawnFrom(bound, { ...params, ...own }) : step;
        return { ...moveLast(reached, params), ...own };
      }
    }),
    ...(bound.moveRate === undefined && first?.moveRate && { moveRate: first.moveRate })
  };
}

/** The ends of cycles that follow one another, each as long as a parameter of it says. */
export function cycleEnds(label: string, schedules: string, length: string): PointsOf {
  return params => {
    const lengthsOf = (of: Params): readonly number[] =>
      (of[schedules] as readonly ScheduleSpec[]).map(spec => Number(spec.params[length]));
    return lengthsOf(params)
      .slice(0, -1)
      .map((_, i) => ({
        label,
        number: i + 1,
        step: of => lengthsOf(of).reduce((sum, value, j) => (j <= i ? sum + value : sum), 0)
      }));
  };
}
