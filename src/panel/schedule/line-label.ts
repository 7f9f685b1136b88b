import type { TranslationBundle } from '@jupyterlab/translation';
import type { ScheduleLine } from '../../model/inspector-state';
import { findSchedule } from '../../schedules/registry';

/** What a schedule is called: by the person, or by its name; with a number where several of the panel are called so. */
export function lineLabel(
  line: ScheduleLine,
  lines: readonly ScheduleLine[],
  trans: TranslationBundle
): string {
  const title = titleOf(line, trans);
  const namesakes = lines.filter(other => titleOf(other, trans) === title);
  const place = namesakes.findIndex(({ id }) => id === line.id);
  return namesakes.length < 2 ? title : trans.__('%1 %2', title, place + 1);
}

function titleOf({ label, spec }: ScheduleLine, trans: TranslationBundle): string {
  return label ?? trans.__(findSchedule(spec.library, spec.name).title);
}
