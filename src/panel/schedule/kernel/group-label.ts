import type { TranslationBundle } from '@jupyterlab/translation';
import type { FutureGroup } from '../../../sources/kernel/types';

/** More curves than these cannot be told apart. */
export const MAX_CURVES = 8;

/** So many names or numbers fit into a legend. */
const MAX_NAMES = 3;

/** The parameter groups that share a curve, by name or number. */
export function groupLabel({ indices, names }: FutureGroup, trans: TranslationBundle): string {
  const named = names.length === indices.length;
  const parts = named ? names : indices.map(String);
  const first = parts.slice(0, MAX_NAMES).join(', ');
  const text = parts.length > MAX_NAMES ? `${first}, …` : first;
  return named ? text : trans._n('group %2', 'groups %2', indices.length, text);
}
