import type { LossHistory } from '../array/loss-history';
import type { HistoryEntry } from './history-entry';
import type { InspectorState } from './inspector-state';

/** The person wants to see no history. */
export const NO_HISTORY = 'none';

/** The history that is shown: the one that was chosen while it is there, or else the latest; null for none. */
export function shownHistory({
  histories,
  pickedHistory
}: Pick<InspectorState, 'histories' | 'pickedHistory'>): HistoryEntry | null {
  if (pickedHistory === NO_HISTORY) {
    return null;
  }
  return histories.find(({ id }) => id === pickedHistory) ?? histories.at(-1) ?? null;
}

/** Whether the log does not tell how many steps lie between its numbers, so that the person may. */
export function needsStepsPerEpoch({ unit, stepsPerEpoch }: LossHistory): boolean {
  return unit !== 'step' && stepsPerEpoch === null;
}

/** By how much the numbers of a history are multiplied to be steps; where nobody tells, it fills the steps of the schedules. */
export function stepsPerNumber(
  history: LossHistory,
  { stepsPerEpoch, numSteps }: Pick<InspectorState, 'stepsPerEpoch' | 'numSteps'>
): number {
  if (history.unit === 'step') {
    return 1;
  }
  return (
    history.stepsPerEpoch ?? stepsPerEpoch ?? Math.max(1, Math.round(numSteps / lastOf(history)))
  );
}

/** The last step, epoch or record of a history. */
export function lastOf({ series }: LossHistory): number {
  return Math.max(1, ...series.map(({ steps }) => steps[steps.length - 1]));
}
