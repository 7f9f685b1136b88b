import type { TranslationBundle } from '@jupyterlab/translation';
import type { ScheduleLine } from '../../model/inspector-state';
import { findSchedule } from '../../schedules/registry';

/** What a schedule is called in the charts. */
export function lineLabel({ spec }: ScheduleLine, trans: TranslationBundle): string {
  return trans.__(findSchedule(spec.library, spec.name).title);
}
