import fc from 'fast-check';
import { accuracy } from '../../src/evaluation/accuracy';
import { averageScores, type Averages } from '../../src/evaluation/average-scores';
import { classCounts, labelCounts } from '../../src/evaluation/class-counts';
import { rowStatistics } from '../../src/losses/row-statistics';
import { CLASSES, indicesOf, rowsOfCase } from '../fixtures/class-fixture';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf } from '../fixtures/loss-fixture';

function numbersOf({ macro, micro, weighted }: Averages): number[] {
  return [macro, micro, weighted].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
}

describe('averageScores', () => {
  it.each(CLASSES.rows)('are those of scikit-learn: $name', example => {
    const rows = rowsOfCase(example);
    const { predictions } = rowStatistics(rows, null);
    const counts = classCounts(predictions, indicesOf(example), rows.numClasses);
    expectClose(numbersOf(averageScores(counts, 'left-out')), numbersOf(example.averages), 1e-15);
  });

  it.each(CLASSES.elements.filter(({ areLabels }) => areLabels))(
    'are those of scikit-learn for labels, of which one may never occur: $name',
    example => {
      const predictions = Int32Array.from(arrayOf(example.logits).values, x => Number(x > 0));
      const targets = Int32Array.from(arrayOf(example.targets).values);
      const counts = labelCounts(predictions, targets, example.support.length);
      expectClose(numbersOf(averageScores(counts, 'zero')), numbersOf(example.averages), 1e-15);
    }
  );

  it('have the accuracy for their micro average, and weighted recall', () => {
    const pairs = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(pairs, samples => {
        const predictions = Int32Array.from(samples, ([prediction]) => prediction);
        const targets = Int32Array.from(samples, ([, target]) => target);
        const { micro, weighted } = averageScores(classCounts(predictions, targets, 5), 'left-out');
        const share = accuracy(predictions, targets);
        expectClose([micro.precision, micro.recall, micro.f1], [share, share, share], 1e-15);
        expectClose([weighted.recall], [share], 1e-15);
      })
    );
  });
});
