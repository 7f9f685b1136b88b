import type { SampleDetail } from '../../src/analysis/types';

/** One sample worked through, the textbook's way, with a hard target or a distribution. */
export function detailOf(
  logits: readonly number[],
  target: number | readonly number[] | null
): SampleDetail {
  const max = Math.max(...logits);
  const exponentials = Float64Array.from(logits, logit => Math.exp(logit - max));
  const sum = exponentials.reduce((a, b) => a + b);
  const probabilities = exponentials.map(value => value / sum);
  const targets =
    target === null
      ? null
      : Float64Array.from(logits, (_, i) =>
          typeof target === 'number' ? Number(i === target) : target[i]
        );
  const logSumExp = max + Math.log(sum);
  return {
    index: 4,
    position: [4],
    logits: Float64Array.from(logits),
    max,
    exponentials,
    sum,
    logSumExp,
    probabilities,
    targets,
    target: targets && targets.indexOf(Math.max(...targets)),
    prediction: logits.indexOf(max),
    entropy: probabilities.reduce((entropy, p) => entropy - p * Math.log(p), 0),
    margin: NaN,
    rank: null,
    loss: targets && targets.reduce((loss, share, i) => loss + share * (logSumExp - logits[i]), 0),
    share: null
  };
}
