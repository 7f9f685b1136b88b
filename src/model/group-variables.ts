import { isDType, isFloating } from '../array/dtype';
import type { KernelVariable } from '../sources/kernel/types';
import { nameOfPath } from './name-of-path';

/** What an array may be wanted for. */
export type VariableGroup = 'logits' | 'targets' | 'losses' | 'other' | 'refused';

const ORDER: readonly VariableGroup[] = ['logits', 'targets', 'losses', 'other', 'refused'];
const LOSS_NAME = /loss|nll|xent|history/i;

/** The listed arrays by what they may be wanted for, in the order of their listing; groups without any are left out. */
export function groupVariables(
  variables: readonly KernelVariable[]
): readonly (readonly [VariableGroup, readonly KernelVariable[]])[] {
  const groups = new Map<VariableGroup, KernelVariable[]>(ORDER.map(group => [group, []]));
  variables.forEach(variable => groups.get(groupOf(variable))?.push(variable));
  return [...groups].filter(([, members]) => members.length > 0);
}

/**
 * Logits are of a floating dtype and two dimensions or more; targets are whole numbers, or categories; a loss history is a
 * list of floats, or one dimension of them whose name says so.
 */
function groupOf({ name, type, dtype, shape, refusal }: KernelVariable): VariableGroup {
  if (refusal !== null) {
    return 'refused';
  }
  const floating = isDType(dtype) ? isFloating(dtype) : dtype.toLowerCase().includes('float');
  if (!floating) {
    return shape.length === 0 ? 'other' : 'targets';
  }
  if (shape.length > 1) {
    return (shape.at(-1) ?? 0) > 1 || shape[1] > 1 ? 'logits' : 'other';
  }
  const isHistory = /^(?:list|collections\.deque)$/.test(type) || LOSS_NAME.test(nameOfPath(name));
  return shape.length === 1 && isHistory ? 'losses' : 'other';
}
