import type { ClassCounts } from './class-counts';
import { classScores, ratio, type Scores } from './class-scores';

export type Averages = Readonly<Record<'macro' | 'micro' | 'weighted', Scores<number>>>;

/**
 * The averages of precision, recall and F1 over the classes, as scikit-learn and torchmetrics take them: macro is the plain
 * mean, weighted the mean by support, and micro the score of all counts together, which is the accuracy where each sample has
 * one class.
 *
 * @param absent whether classes that neither occur nor are predicted count as 0 in macro, as they do for labels
 */
export function averageScores(counts: ClassCounts, absent: 'left-out' | 'zero'): Averages {
  const { support, predicted } = counts;
  const isCounted = (k: number): boolean => absent === 'zero' || support[k] + predicted[k] > 0;
  const scores = classScores(counts);
  return {
    macro: weightedMean(
      scores,
      support.map((_, k) => Number(isCounted(k)))
    ),
    micro: microScores(counts),
    weighted: weightedMean(scores, support)
  };
}

function microScores({ truePositives, predicted, support }: ClassCounts): Scores<number> {
  const [right, positives, actual] = [truePositives, predicted, support].map(total);
  return {
    precision: ratio(right, positives),
    recall: ratio(right, actual),
    f1: ratio(2 * right, positives + actual)
  };
}

function weightedMean(scores: Scores<Float64Array>, weights: Int32Array): Scores<number> {
  const mean = (values: Float64Array): number =>
    ratio(
      values.reduce((sum, value, k) => sum + weights[k] * value, 0),
      total(weights)
    );
  return {
    precision: mean(scores.precision),
    recall: mean(scores.recall),
    f1: mean(scores.f1)
  };
}

function total(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
