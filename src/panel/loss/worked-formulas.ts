import type { SampleDetail } from '../../analysis/types';
import { formatNumber } from '../../figures/format-number';
import { texNumber } from './tex-number';

/** One step of the computation, as LaTeX and as plain text. */
export interface WorkedFormula {
  readonly tex: string;
  readonly text: string;
}

/** Losses that differ by less are the same but for rounding. */
const SAME = 1e-9;

/** The softmax of a sample: the maximum that is subtracted, the sum of the exponentials and its logarithm. */
export function softmaxFormulas({
  max,
  sum,
  logSumExp
}: SampleDetail): readonly [WorkedFormula, WorkedFormula, WorkedFormula] {
  return [
    { tex: `m = \\max_k z_k = ${texNumber(max)}`, text: `max z = ${formatNumber(max)}` },
    {
      tex: `\\sum_k e^{z_k - m} = ${texNumber(sum)}`,
      text: `Σ exp(z − max) = ${formatNumber(sum)}`
    },
    {
      tex: `\\log \\sum_k e^{z_k} = m + \\log ${texNumber(sum)} = ${texNumber(logSumExp)}`,
      text: `log Σ exp z = ${formatNumber(max)} + log ${formatNumber(sum)} = ${formatNumber(logSumExp)}`
    }
  ];
}

/** The gradient of −log p with respect to the logits. */
export const GRADIENT: WorkedFormula = {
  tex: '\\nabla_z(-\\log p) = p - y',
  text: '∇(−log p) = p − y'
};

/** The gradient in numbers, for these classes of the sample. */
export function gradientText(
  { probabilities, targets }: SampleDetail,
  classes: readonly number[]
): string {
  const numbers = classes.map(k => formatNumber(probabilities[k] - (targets?.[k] ?? 0)));
  return `(${[...numbers, ...(classes.length < probabilities.length ? ['…'] : [])].join(', ')})`;
}

/** Whether the target is a distribution rather than one class. */
export function isSoftTarget(targets: SampleDetail['targets']): targets is Float64Array {
  return targets !== null && targets.some(share => share !== 0 && share !== 1);
}

/** −log p of a sample, or −Σ y log p; null without a target. */
export function plainLoss({ targets, target, logits, logSumExp }: SampleDetail): number | null {
  if (targets === null || target === null) {
    return null;
  }
  return isSoftTarget(targets)
    ? targets.reduce((sum, y, k) => (y === 0 ? sum : sum + y * (logSumExp - logits[k])), 0)
    : logSumExp - logits[target];
}

/** Whether smoothing, weights or another formula make the loss something else than −log p. */
export function hasOwnLoss(sample: SampleDetail): boolean {
  const plain = plainLoss(sample);
  const { loss } = sample;
  return (
    plain !== null &&
    loss !== null &&
    Number.isFinite(plain) &&
    Math.abs(loss - plain) > SAME * Math.max(1, Math.abs(plain))
  );
}

/** −log p of the target, or its mean over a distribution. */
export function lossFormula(sample: SampleDetail): WorkedFormula {
  const { targets, target, logits, logSumExp, probabilities } = sample;
  const loss = plainLoss(sample) ?? NaN;
  if (isSoftTarget(targets) || target === null) {
    return {
      tex: `-\\sum_k y_k \\log p_k = ${texNumber(loss)}`,
      text: `−Σ y log p = ${formatNumber(loss)}`
    };
  }
  const logit = logits[target];
  const [tex, text] = [texNumber(logit), formatNumber(logit)];
  const subtracted = logit < 0 ? [`(${tex})`, `(${text})`] : [tex, text];
  return {
    tex: `-\\log p_{${target}} = ${texNumber(logSumExp)} - ${subtracted[0]} = ${texNumber(loss)}`,
    text:
      `−log p = −log ${formatNumber(probabilities[target])} = ` +
      `${formatNumber(logSumExp)} − ${subtracted[1]} = ${formatNumber(loss)}`
  };
}
