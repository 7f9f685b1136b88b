import type { TranslationBundle } from '@jupyterlab/translation';
import type { ScheduleLine } from '../../model/inspector-state';
import { findSchedule } from '../../schedules/registry';

/** What a schedule is called: by the person, or by its name; with a number where several of the panel are called so. */
export function lineLabel(
  line: ScheduleLine,
  lines: readonly ScheduleLine[],
  trans: TranslationBundle
): string {
  const name = nameOf(line);
  const title = line.label ?? trans.__(name);
  // By the names before translation, which costs too much for each of the others while a slider moves.
  const namesakes = lines.filter(other => nameOf(other) === name);
  const place = namesakes.findIndex(({ id }) => id === line.id);
  return namesakes.length < 2 ? title : trans.__('%1 %2', title, place + 1);
}

function nameOf({ label, spec }: ScheduleLine): string {
  return label ?? findSchedule(spec.library, spec.name).title;
}
