import type { TranslationBundle } from '@jupyterlab/translation';
import type { ScheduleLine } from '../../model/inspector-state';
import { findSchedule } from '../../schedules/registry';

/** What a schedule is called: its name, with a number where several of the panel's schedules have that name. */
export function lineLabel(
  line: ScheduleLine,
  lines: readonly ScheduleLine[],
  trans: TranslationBundle
): string {
  const { library, name } = line.spec;
  const title = trans.__(findSchedule(library, name).title);
  const namesakes = lines.filter(({ spec }) => spec.library === library && spec.name === name);
  const place = namesakes.findIndex(({ id }) => id === line.id);
  return namesakes.length < 2 ? title : trans.__('%1 %2', title, place + 1);
}
