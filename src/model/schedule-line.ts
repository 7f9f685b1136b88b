import type { ScheduleSpec } from '../schedules/spec';
import type { ScheduleLine } from './inspector-state';
import { IDLE } from './loadable';
import { ratesOrError } from './rates-or-error';

/** More curves than these cannot be told apart. */
export const MAX_SCHEDULES = 8;

let lastId = 0;

/** A schedule that has not been simulated yet. */
export function newScheduleLine(
  spec: ScheduleSpec,
  colorIndex: number,
  numSteps: number,
  label: string | null = null
): ScheduleLine {
  return {
    id: `schedule-${lastId++}`,
    label,
    spec,
    colorIndex,
    rates: new Float64Array(0),
    run: IDLE,
    progress: 0,
    ...ratesOrError(spec, numSteps)
  };
}

/** The first colour that no schedule has. */
export function freeColorIndex(lines: readonly ScheduleLine[]): number {
  const used = new Set(lines.map(({ colorIndex }) => colorIndex));
  return [...Array(MAX_SCHEDULES).keys()].find(index => !used.has(index)) ?? 0;
}
