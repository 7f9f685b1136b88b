import { useId, type ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import type { InspectorModel } from '../../model/inspector-model';
import {
  lastOf,
  needsStepsPerEpoch,
  NO_HISTORY,
  shownHistory,
  stepsPerNumber
} from '../../model/shown-history';
import { MAX_STEPS } from '../../schedules/learning-rates';
import { useEnvironment } from '../environment';
import { CellLink } from '../inputs/cell-link';
import { useStore } from '../use-store';
import { RateFinder } from './finder/rate-finder';
import { HistoryChart } from './history-chart';
import { historyLabel } from './history-label';
import { StepsPerEpochField } from './steps-per-epoch-field';

export interface HistoryViewProps {
  readonly model: InspectorModel;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** A training that the notebook has logged, under the schedules; nothing where it has logged none. */
export function HistoryView({ model, range, onRange }: HistoryViewProps): ReactElement | null {
  const { trans } = useEnvironment();
  const id = useId();
  const state = useStore(model.store, 'histories', 'pickedHistory', 'stepsPerEpoch', 'numSteps');
  const { histories, numSteps } = state;
  const shown = shownHistory(state);
  if (histories.length === 0) {
    return null;
  }
  const factor = shown === null ? 1 : stepsPerNumber(shown.history, state);
  const length = shown === null ? 0 : Math.ceil(lastOf(shown.history) * factor);
  return (
    <div className="jp-LossInspector-history">
      <div className="jp-LossInspector-historyChoice">
        <label htmlFor={id}>{trans.__('Recorded')}</label>
        <select
          id={id}
          className="jp-mod-styled"
          value={shown?.id ?? NO_HISTORY}
          onChange={event => model.history.pick(event.target.value)}
        >
          {histories.map(entry => (
            <option key={entry.id} value={entry.id}>
              {historyLabel(entry, trans)}
            </option>
          ))}
          <option value={NO_HISTORY}>{trans.__('none')}</option>
        </select>
        {shown !== null && <CellLink place={shown.place} />}
      </div>
      {shown !== null && (
        <HistoryChart
          model={model}
          history={shown.history}
          stepsPerNumber={factor}
          range={range}
          onRange={onRange}
        />
      )}
      {shown !== null && <RateFinder model={model} history={shown.history} />}
      {shown !== null && needsStepsPerEpoch(shown.history) && (
        <StepsPerEpochField model={model} unit={shown.history.unit} value={factor} />
      )}
      {length > numSteps && length <= MAX_STEPS && (
        <p className="jp-LossInspector-hint">
          {trans.__('The recorded training goes on to step %1.', length)}{' '}
          <button
            type="button"
            className="jp-LossInspector-link"
            onClick={() => model.schedule.setNumSteps(length)}
          >
            {trans.__('Show all of it')}
          </button>
        </p>
      )}
    </div>
  );
}
