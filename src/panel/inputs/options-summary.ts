import type { TranslationBundle } from '@jupyterlab/translation';
import type { LossOptions } from '../../analysis/types';
import { DEFAULT_LOSS, type LossParam } from '../../losses/loss-spec';

/** The options in one line: what differs from the default loss, the reduction, the class axis. */
export function optionsSummary(
  { axis, reduction, loss = DEFAULT_LOSS }: LossOptions,
  trans: TranslationBundle
): string {
  const isDefault = loss.library === DEFAULT_LOSS.library && loss.name === DEFAULT_LOSS.name;
  const parts = [
    ...(isDefault ? [] : [`${loss.library} ${loss.name}`]),
    reduction,
    trans.__('class axis %1', axis),
    ...Object.entries(loss.params).map(([name, value]) => `${name} ${short(value)}`)
  ];
  return trans.__('Options: %1', parts.join(', '));
}

function short(value: LossParam): string {
  if (value === null) {
    return 'None';
  }
  if (typeof value === 'boolean') {
    return value ? 'True' : 'False';
  }
  return Array.isArray(value) ? `[${value.length}]` : String(value);
}
