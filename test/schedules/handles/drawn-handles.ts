import { handlesOf, type Handle } from '../../../src/schedules/handles/handles-of';
import { learningRates } from '../../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../../src/schedules/spec';

/** The handles of a schedule as it is drawn. */
export function drawnHandles(spec: ScheduleSpec, numSteps: number): readonly Handle[] {
  return handlesOf(spec, numSteps, learningRates(spec, numSteps));
}

/** Each handle with its step and the directions in which it moves. */
export function placesOf(spec: ScheduleSpec, numSteps: number): readonly string[] {
  return drawnHandles(spec, numSteps).map(
    ({ key, step, movesStep, movesRate }) =>
      `${step} ${key}${movesStep ? ' ↔' : ''}${movesRate ? ' ↕' : ''}`
  );
}

/** The handle of a key. */
export function handleOf(spec: ScheduleSpec, numSteps: number, wanted: string): Handle {
  const handles = drawnHandles(spec, numSteps);
  const found = handles.find(({ key }) => key === wanted);
  if (found === undefined) {
    throw new Error(`no ${wanted} among ${handles.map(({ key }) => key).join(', ')}`);
  }
  return found;
}
