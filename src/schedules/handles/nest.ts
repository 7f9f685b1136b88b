import type { Params } from '../entry';
import type { ScheduleSpec } from '../spec';
import { withItem, type CurvePoint, type Drawn, type Patch } from './curve-point';
import { patchedSpec } from './patched-spec';

/** A schedule within another: where it stands among the parameters of that one, and how the curves belong together. */
export interface Nest {
  readonly title: string;
  readonly spec: (params: Params) => ScheduleSpec;
  /** The parameters of the outer schedule, with others of the inner one. */
  readonly change: (patch: Patch, params: Params) => Patch;
  readonly toOuter: (step: number, params: Params) => number;
  readonly toInner: (step: number, params: Params) => number;
  /** The outer rate for each unit of the inner one, at a step of the outer schedule. */
  readonly gain: (step: number, params: Params) => number;
  readonly grain?: number;
}

const SAME_CURVE = {
  toOuter: (step: number) => step,
  toInner: (step: number) => step,
  gain: () => 1
};

/** The one schedule of a combination. */
export function nestIn(key: string, params: Params): Nest {
  const spec = (of: Params): ScheduleSpec => of[key] as ScheduleSpec;
  return {
    ...SAME_CURVE,
    title: spec(params).name,
    spec,
    change: (patch, of) => ({ [key]: patchedSpec(spec(of), patch) })
  };
}

/**
 * One schedule of a list.
 *
 * @param shared the parameter of the optimizer, which the outer schedule holds for all of them
 */
export function nestAt(key: string, index: number, params: Params, shared: string | null): Nest {
  const list = (of: Params): readonly ScheduleSpec[] => of[key] as readonly ScheduleSpec[];
  const withShared = (spec: ScheduleSpec, of: Params): ScheduleSpec =>
    shared === null ? spec : { ...spec, params: { ...spec.params, [shared]: of[shared] } };
  return {
    ...SAME_CURVE,
    title: `${index + 1}. ${list(params)[index].name}`,
    spec: of => withShared(list(of)[index], of),
    change: (patch, of) => {
      const own = Object.entries(patch).filter(([name]) => name !== shared);
      const changed = patchedSpec(list(of)[index], Object.fromEntries(own));
      const outer = shared !== null && shared in patch ? { [shared]: patch[shared] } : {};
      return { [key]: withItem(list(of), index, changed), ...outer };
    }
  };
}

/** The points of a nested schedule as points of the outer one. */
export function nestedPoints(
  nest: Nest,
  params: Params,
  { pointsOf }: Drawn,
  numSteps: number
): readonly CurvePoint[] {
  const points = numSteps < 1 ? [] : pointsOf(nest.spec(params), numSteps);
  return points.map(point => nestedPoint(point, nest));
}

function nestedPoint(point: CurvePoint, nest: Nest): CurvePoint {
  const { moveStep, moveRate, within = [], grain = 1 } = point;
  const inner = (params: Params): Params => nest.spec(params).params;
  const stepOf = (params: Params): number => nest.toOuter(point.step(inner(params)), params);
  return {
    label: point.label,
    number: point.number,
    changesAfter: point.changesAfter,
    within: [...within, nest.title],
    grain: grain * (nest.grain ?? 1),
    step: stepOf,
    ...(moveStep && {
      moveStep: (step, params) =>
        nest.change(moveStep(nest.toInner(step, params), inner(params)), params)
    }),
    ...(moveRate && {
      moveRate: (rate, params) => {
        const gain = nest.gain(stepOf(params), params);
        return nest.change(moveRate(gain > 0 ? rate / gain : rate, inner(params)), params);
      }
    })
  };
}
