import type { Analysis } from '../analysis/types';
import { sentence, type Sentence } from '../sentence';
import { findExtremes } from './find-extremes';
import { formatNumber } from './format-number';

/** The losses in words: how many, from where to where, which is the largest, how many predictions are wrong. */
export function lossSummary(analysis: Analysis, unit: string): Sentence[] {
  const { losses, numSamples, accuracy } = analysis;
  if (numSamples === 0) {
    return [sentence('There are no losses, because there are no samples.')];
  }
  if (losses.length === 0) {
    return [sentence('There are no losses, because no targets are chosen.')];
  }
  const extremes = findExtremes(losses, 0, losses.length);
  const numWrong = accuracy === null ? null : Math.round((1 - accuracy) * numSamples);
  return [
    ...(extremes === null ? [] : [rangeSentence(losses, extremes, unit)]),
    ...nonFiniteSentences(losses),
    ...(numWrong === null
      ? []
      : [
          sentence('{wrong} of {count} predictions are wrong.', {
            wrong: numWrong,
            count: numSamples
          })
        ])
  ];
}

function rangeSentence(
  losses: Float64Array,
  [least, largest]: readonly [number, number],
  unit: string
): Sentence {
  return sentence(
    'Losses of {count} samples from {min} to {max} {unit}; the largest is that of sample {index}.',
    {
      count: losses.length,
      unit,
      min: formatNumber(losses[least]),
      max: formatNumber(losses[largest]),
      index: largest
    }
  );
}

function nonFiniteSentences(losses: Float64Array): Sentence[] {
  let count = 0;
  let first = -1;
  for (let i = losses.length - 1; i >= 0; i--) {
    if (!Number.isFinite(losses[i])) {
      first = i;
      count++;
    }
  }
  if (count === 0) {
    return [];
  }
  const value = formatNumber(losses[first]);
  return [
    sentence(
      '{count} losses are not finite and lie at the top edge; the first is {value} at sample {index}.',
      {
        count,
        value,
        index: first
      }
    )
  ];
}

/** Says which samples stand out; nothing where all are alike. */
export function memberSummary(
  { losses }: Analysis,
  members: Uint8Array | null,
  unit: string
): Sentence[] {
  if (members === null) {
    return [];
  }
  const shown = losses.filter((_, sample) => members[sample] === 1);
  const mean = shown.reduce((sum, loss) => sum + loss, 0) / shown.length;
  return [
    sentence('Samples that stand out: {count}; their mean loss is {mean} {unit}.', {
      count: shown.length,
      mean: formatNumber(mean),
      unit
    })
  ];
}

/** Says that a chart draws only some of the samples; nothing if it draws all of them. */
export function drawnSummary(numDrawn: number, numSamples: number): Sentence[] {
  if (numDrawn >= numSamples) {
    return [];
  }
  return [
    sentence('{drawn} of {count} samples are drawn, the worst among them; zoom in to see others.', {
      drawn: numDrawn,
      count: numSamples
    })
  ];
}
