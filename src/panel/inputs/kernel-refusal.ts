import type { TranslationBundle } from '@jupyterlab/translation';
import type { KernelState } from '../../sources/notebook/kernel-state';

/** Why no array can be read from a kernel of this language; null where it can, or where that is not known yet. */
export function kernelRefusal(
  { readable, name }: KernelState,
  trans: TranslationBundle
): string | null {
  return readable === false
    ? trans.__('Arrays can only be read from a Python kernel, and this is %1', name)
    : null;
}
