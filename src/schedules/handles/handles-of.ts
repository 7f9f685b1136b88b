import type { ParamInfo } from '../param';
import { findSchedule } from '../registry';
import type { ParamValue, ScheduleSpec } from '../spec';
import { withinLimits } from './within-limits';
import type { Patch } from './curve-point';
import { POINTS } from './points';

/** A point of a curve that can be dragged. */
export interface Handle {
  /** English, and key of a translation; the same handle has it before and after a move. */
  readonly label: string;
  readonly step: number;
  readonly movesStep: boolean;
  readonly movesRate: boolean;
  /** The step whose rate the point is drawn at. */
  readonly drawnStep: number;
  /** The schedule with the point at another step or rate (null: as it is), as near as its parameters can be. */
  move(step: number | null, rate: number | null): ScheduleSpec;
}

/** The points of a schedule that lie within a run of so many steps, by which it can be changed. */
export function handlesOf(spec: ScheduleSpec, numSteps: number): readonly Handle[] {
  const { library, name, params } = spec;
  const points = POINTS[`${library}.${name}`]?.(params, numSteps) ?? [];
  const { params: infos } = findSchedule(library, name);
  return points
    .map(({ label, step, moveStep, moveRate, changesAfter }) => ({
      label,
      step: step(params),
      drawnStep: Math.min(numSteps, step(params) + (changesAfter === true ? 1 : 0)),
      movesStep: moveStep !== undefined,
      movesRate: moveRate !== undefined,
      move: (newStep: number | null, newRate: number | null) => {
        const byStep = newStep === null ? undefined : moveStep?.(Math.round(newStep), params);
        const stepped = patched(spec, byStep ?? {}, infos);
        const byRate = newRate === null ? undefined : moveRate?.(newRate, stepped.params);
        return patched(stepped, byRate ?? {}, infos);
      }
    }))
    .filter(({ step }) => step >= 0 && step <= numSteps);
}

function patched(spec: ScheduleSpec, patch: Patch, infos: readonly ParamInfo[]): ScheduleSpec {
  const changes = Object.entries(patch).map(([name, value]): [string, ParamValue] => {
    const info = infos.find(param => param.name === name);
    return [name, info === undefined ? value : withinLimits(value, info)];
  });
  return { ...spec, params: { ...spec.params, ...Object.fromEntries(changes) } };
}
