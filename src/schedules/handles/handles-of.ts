import type { ScheduleSpec } from '../spec';
import { rateParam } from '../with-rate';
import { highest, type CurvePoint, type PointsOf } from './curve-point';
import { patchedSpec } from './patched-spec';
import { POINTS } from './points';

/** A point of a curve that can be dragged. */
export interface Handle {
  /** Tells the handles of a schedule apart; the same handle has it before and after a move. */
  readonly key: string;
  /** English, and key of a translation. */
  readonly label: string;
  /** Which of several of this label, from 1; null where there is one. */
  readonly number: number | null;
  /** The nested schedules that it belongs to, the innermost first. */
  readonly within: readonly string[];
  readonly step: number;
  readonly movesStep: boolean;
  readonly movesRate: boolean;
  /** The steps between two places that it can have. */
  readonly grain: number;
  /** The step whose rate the point is drawn at. */
  readonly drawnStep: number;
  /** The schedule with the point at another step or rate (null: as it is), as near as its parameters can be. */
  move(step: number | null, rate: number | null): ScheduleSpec;
}

/**
 * The points of a schedule that lie within a run of so many steps, by which it can be changed.
 *
 * @param rates the rate at each step, as it is drawn
 */
export function handlesOf(
  spec: ScheduleSpec,
  numSteps: number,
  rates: ArrayLike<number>
): readonly Handle[] {
  const { params } = spec;
  return pointsOf(spec, numSteps, rates)
    .map(point => {
      const { label, number = null, within = [], step, moveStep, moveRate } = point;
      return {
        key: [...within, label, ...(number === null ? [] : [number])].join(' '),
        ...{ label, number, within },
        step: step(params),
        drawnStep: Math.min(numSteps, step(params) + (point.changesAfter === true ? 1 : 0)),
        grain: point.grain ?? 1,
        movesStep: moveStep !== undefined,
        movesRate: moveRate !== undefined,
        move: (newStep: number | null, newRate: number | null) => {
          const byStep = newStep === null ? undefined : moveStep?.(Math.round(newStep), params);
          const stepped = patchedSpec(spec, byStep ?? {});
          const byRate = newRate === null ? undefined : moveRate?.(newRate, stepped.params);
          return patchedSpec(stepped, byRate ?? {});
        }
      };
    })
    .filter(({ step, movesStep, movesRate }) => {
      const isWithin = step >= 0 && step <= numSteps;
      return isWithin && (movesStep || movesRate);
    });
}

function pointsOf(
  spec: ScheduleSpec,
  numSteps: number,
  rates: ArrayLike<number> | null
): readonly CurvePoint[] {
  const points = POINTS[`${spec.library}.${spec.name}`] ?? scaledAsWhole(spec);
  return points(spec.params, {
    ...{ numSteps, rates },
    pointsOf: (inner, innerSteps) => pointsOf(inner, innerSteps, null)
  });
}

/** What can be moved of any schedule: the rate that all others are a share of. */
function scaledAsWhole(spec: ScheduleSpec): PointsOf {
  const rate = rateParam(spec);
  return rate === null ? () => [] : highest(rate);
}
