import type { InspectorModel } from './inspector-model';
import type { InspectorState } from './inspector-state';

/**
 * Puts the step slider where it stood before a reload, once the training of the same arrays is known. A person who has
 * chosen a step, or other arrays, meanwhile is left alone.
 */
export function followStep(
  model: InspectorModel,
  step: number,
  isSame: (state: InspectorState) => boolean
): void {
  const { store } = model;
  const follow = (): void => {
    const { state } = store;
    const line = state.schedules.find(({ id }) => id === state.highlighted);
    const isOther =
      state.analysis.status === 'ready' && state.unread.length === 0 && !isSame(state);
    const isKnown = isSame(state) && line !== undefined && line.run.status === 'ready';
    if (state.step > 0 || isOther || isKnown) {
      store.changed.disconnect(follow);
    }
    if (state.step === 0 && isKnown) {
      model.schedule.setStep(Math.min(step, state.numSteps));
    }
  };
  store.changed.connect(follow);
  follow();
}
