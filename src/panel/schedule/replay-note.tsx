import type { TranslationBundle } from '@jupyterlab/translation';
import type { ReactElement } from 'react';
import { formatNumber } from '../../figures/format-number';
import type { InspectorModel } from '../../model/inspector-model';
import {
  followableMetrics,
  replayedSchedule,
  type ReplayedSchedule
} from '../../model/replayed-schedule';
import { shownHistory } from '../../model/shown-history';
import { findSchedule } from '../../schedules/registry';
import type { ScheduleSpec } from '../../schedules/spec';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';

/** So many changes are told one by one. */
const MAX_TOLD = 4;

export interface ReplayNoteProps {
  readonly model: InspectorModel;
  readonly spec: ScheduleSpec;
}

/** What a schedule that follows a metric would have done in the recorded training; nothing for any other schedule. */
export function ReplayNote({ model, spec }: ReplayNoteProps): ReactElement | null {
  const { trans } = useEnvironment();
  const state = useStore(
    model.store,
    'histories',
    'pickedHistory',
    'followedMetric',
    'stepsPerEpoch',
    'numSteps'
  );
  if (!findSchedule(spec.library, spec.name).followsMetric) {
    return null;
  }
  const replayed = replayedSchedule(spec, state);
  const history = shownHistory(state)?.history;
  const metrics = history === undefined ? [] : followableMetrics(history);
  return (
    <>
      {replayed !== null && metrics.length > 1 && (
        <label className="jp-LossInspector-field">
          {trans.__('Metric')}
          <select
            className="jp-mod-styled"
            value={replayed.metric}
            onChange={({ target }) => model.history.follow(target.value)}
          >
            {metrics.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <p className="jp-LossInspector-muted" data-replay={spec.name}>
        {replayed === null
          ? trans.__('It follows a metric: where the notebook logs one, it is replayed here.')
          : noteOf(replayed, spec, history?.unit === 'epoch', trans)}
      </p>
    </>
  );
}

function noteOf(
  { metric, changes }: ReplayedSchedule,
  { params }: ScheduleSpec,
  countsEpochs: boolean,
  trans: TranslationBundle
): string {
  const patience = Number(params.patience ?? params.patience_t);
  if (changes.length === 0) {
    return trans.__('Replayed on %1: with patience %2 it would not have moved.', metric, patience);
  }
  const told = changes
    .slice(0, MAX_TOLD)
    .map(({ step, number, to }) =>
      countsEpochs
        ? trans.__('to %1 at step %2 (epoch %3)', formatNumber(to), step, number)
        : trans.__('to %1 at step %2', formatNumber(to), step)
    );
  const hidden = changes.length - told.length;
  const more = hidden > 0 ? [trans._n('%1 more time', '%1 more times', hidden)] : [];
  const cuts = changes.every(({ from, to }) => to < from);
  const list = [...told, ...more].join(', ');
  return cuts
    ? trans.__(
        'Replayed on %1: with patience %2 it would have cut the rate %3.',
        metric,
        patience,
        list
      )
    : trans.__(
        'Replayed on %1: with patience %2 it would have set the rate %3.',
        metric,
        patience,
        list
      );
}
