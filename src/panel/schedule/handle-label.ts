import type { TranslationBundle } from '@jupyterlab/translation';
import type { Handle } from '../../schedules/handles/handles-of';

/** What a handle moves, and of which nested schedule: “Peak of 2. OneCycleLR”. */
export function handleLabel(
  { label, number, within }: Pick<Handle, 'label' | 'number' | 'within'>,
  trans: TranslationBundle
): string {
  const own = number === null ? trans.__(label) : `${trans.__(label)} ${number}`;
  return within.reduce((text, title) => trans.__('%1 of %2', text, title), own);
}
