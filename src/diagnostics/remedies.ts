/**
 * What to do about a finding, as Python code by its id; {logits} and {targets} stand for the names of the arrays. Each one is
 * run in `test/python/test_remedies.py` on data where the finding appears.
 */
export const REMEDIES: Readonly<Record<string, string>> = {
  'nan-logits':
    'kept = ~{logits}.isnan().any(1)\nloss = F.cross_entropy({logits}[kept], {targets}[kept])',
  'infinite-logits':
    'kept = ~{logits}.isposinf().any(1)\nloss = F.cross_entropy({logits}[kept], {targets}[kept])',
  'all-masked':
    'kept = ~{logits}.isneginf().all(1)\nloss = F.cross_entropy({logits}[kept], {targets}[kept])',
  'infinite-loss':
    'losses = F.cross_entropy({logits}, {targets}, reduction="none")\nloss = losses[losses.isfinite()].mean()',
  'zero-times-infinity': 'loss = F.cross_entropy({logits}, {targets}.argmax(1))',
  'constant-logits': 'dead = ({logits} == {logits}[:, :1]).all(1).nonzero()',
  saturated: 'loss = F.cross_entropy({logits}, {targets}, label_smoothing=0.1)',
  'negative-targets': 'loss = F.cross_entropy({logits}, {targets}.softmax(1))',
  'probabilities-as-logits': 'loss = F.nll_loss({logits}.log(), {targets})',
  'no-log-probabilities': '{logits} = F.log_softmax({logits}, 1)',
  'targets-not-normalised': '{targets} = {targets} / {targets}.sum(1, keepdim=True)',
  'swapped-arrays': '{logits}, {targets} = {targets}, {logits}',
  'wrong-axis': '{logits} = {logits}.movedim({other}, 1)',
  'one-based-targets': '{targets} = {targets} - 1',
  'wrapped-targets':
    'loss = optax.softmax_cross_entropy_with_integer_labels({logits}, jnp.maximum({targets}, 0)).mean(where={targets} >= 0)',
  'lost-targets':
    'kept = ({targets} >= 0) & ({targets} < {logits}.shape[-1])\nloss = optax.softmax_cross_entropy_with_integer_labels({logits}, jnp.where(kept, {targets}, 0)).mean(where=kept)',
  'free-targets':
    '{targets} = jnp.where(({targets} >= 0) & ({targets} < {logits}.shape[-1]), {targets}, -1)',
  'clamped-targets': '{targets} = {targets}.masked_fill({targets} < 0, -100)',
  'all-ignored': 'assert ({targets} != {ignored}).any()',
  'one-hot-integers': '{targets} = {targets}.argmax(1)',
  'shifted-labels': '{logits}, {targets} = {logits}[:, :-1], {targets}[:, 1:]',
  'coarse-logits': 'loss = F.cross_entropy({logits}.float(), {targets})',
  'duplicated-rows': '{logits}, kept = torch.unique({logits}, dim=0, return_inverse=True)',
  'bad-weights': 'weight = weight.nan_to_num(0, posinf=0, neginf=0).clamp(min=0)',
  'missing-classes':
    'counts = torch.bincount({targets}[{targets} >= 0], minlength={logits}.shape[1])',
  'narrow-targets': '{targets} = {targets}.long()'
};

/** The code of a remedy with the names and values that it needs. */
export function remedyCode(
  id: string,
  values: Readonly<Record<string, string | number>> = {}
): string {
  return REMEDIES[id].replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place
  );
}
