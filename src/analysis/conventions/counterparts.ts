import type { LossEntry, LossParams } from '../../losses/loss-entry';
import { findLoss } from '../../losses/loss-registry';
import type { LossParam, LossSpec } from '../../losses/loss-spec';
import { isIgnored, isSmoothing } from '../../losses/param-roles';
import { resolveParams } from '../../losses/resolve-params';
import type { TargetKind } from '../types';

type Reference = readonly [library: string, name: string, params?: LossSpec['params']];

/** Losses that are the same in the words of several libraries, as long as nothing unusual is in the data. */
interface Family {
  readonly members: readonly Reference[];
  /** How the targets are given; null for any. */
  readonly targets: 'indices' | 'distributions' | null;
}

const FROM_LOGITS = { from_logits: true };

const FAMILIES: readonly Family[] = [
  {
    targets: 'indices',
    members: [
      ['torch', 'cross_entropy'],
      ['keras', 'SparseCategoricalCrossentropy', FROM_LOGITS],
      ['optax', 'softmax_cross_entropy_with_integer_labels'],
      ['transformers', 'LabelSmoother', { epsilon: 0 }]
    ]
  },
  {
    targets: 'distributions',
    members: [
      ['torch', 'cross_entropy'],
      ['keras', 'CategoricalCrossentropy', FROM_LOGITS],
      ['optax', 'softmax_cross_entropy'],
      ['optax', 'safe_softmax_cross_entropy']
    ]
  },
  {
    targets: 'indices',
    members: [
      ['keras', 'SparseCategoricalCrossentropy'],
      ['sklearn', 'log_loss']
    ]
  },
  {
    targets: null,
    members: [
      ['torch', 'binary_cross_entropy_with_logits'],
      ['keras', 'BinaryCrossentropy', FROM_LOGITS],
      ['optax', 'sigmoid_binary_cross_entropy']
    ]
  },
  {
    targets: null,
    members: [
      ['torch', 'binary_cross_entropy'],
      ['keras', 'BinaryCrossentropy']
    ]
  }
];

/**
 * The same loss in the words of other libraries, with the same smoothing and the same target left out. None where the loss has
 * weights, which the others have no word for, and where one of them has no word for another parameter that is used.
 *
 * @param hasIgnored whether samples are left out: what has no word for these is not the same loss
 */
export function counterparts(
  loss: LossSpec,
  targetKind: TargetKind,
  hasIgnored = false
): readonly LossSpec[] {
  const entry = findLoss(loss);
  const params = resolveParams(entry, loss);
  const targets = targetKind === 'indices' ? 'indices' : 'distributions';
  const family = FAMILIES.find(
    candidate =>
      (candidate.targets === null || candidate.targets === targets) &&
      candidate.members.some(member => isMember(entry, params, member))
  );
  return (family?.members ?? [])
    .filter(member => !isMember(entry, params, member))
    .flatMap(member => translated(entry, params, member))
    .filter(other => !hasIgnored || findLoss(other).params.some(isIgnored));
}

/** A member by name, and by its switch between logits and probabilities. */
function isMember(
  entry: LossEntry,
  params: LossParams,
  [library, name, given]: Reference
): boolean {
  return (
    entry.library === library &&
    entry.name === name &&
    (params.from_logits ?? false) === (given?.from_logits ?? false)
  );
}

function translated(
  entry: LossEntry,
  params: LossParams,
  [library, name, given = {}]: Reference
): LossSpec[] {
  const other = findLoss({ library, name });
  const added: Record<string, LossParam> = {};
  for (const info of entry.params) {
    const value = params[info.name];
    const role = isSmoothing(info) ? isSmoothing : isIgnored(info) ? isIgnored : null;
    const same = role === null ? undefined : other.params.find(role);
    if (same !== undefined) {
      added[same.name] = value;
    } else if (info.name !== 'from_logits' && info.isSetting !== true && value !== info.default) {
      return [];
    }
  }
  return [{ library, name, params: { ...given, ...added } }];
}
