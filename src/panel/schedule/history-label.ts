import type { TranslationBundle } from '@jupyterlab/translation';
import type { HistoryEntry } from '../../model/history-entry';
import { lastOf } from '../../model/shown-history';

/** A recorded training in one line: where it is, what it logs, and how long it is. */
export function historyLabel({ label, history }: HistoryEntry, trans: TranslationBundle): string {
  const { unit, series } = history;
  const last = Number(lastOf(history).toPrecision(6));
  const length = {
    epoch: trans.__('to epoch %1', last),
    step: trans.__('to step %1', last),
    record: trans.__('%1 numbers', Math.max(...series.map(({ steps }) => steps.length)))
  };
  const losses = series.filter(({ isLoss }) => isLoss).map(({ name }) => name);
  return `${label} · ${losses.join(', ')} · ${length[unit]}`;
}
