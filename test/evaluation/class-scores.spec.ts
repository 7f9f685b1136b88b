import { classCounts, labelCounts } from '../../src/evaluation/class-counts';
import { classScores } from '../../src/evaluation/class-scores';
import { rowStatistics } from '../../src/losses/row-statistics';
import { CLASSES, indicesOf, rowsOfCase } from '../fixtures/class-fixture';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf } from '../fixtures/loss-fixture';

describe('classScores', () => {
  it.each(CLASSES.rows)('are those of scikit-learn: $name', example => {
    const rows = rowsOfCase(example);
    const { predictions } = rowStatistics(rows, null);
    const counts = classCounts(predictions, indicesOf(example), rows.numClasses);
    const { precision, recall, f1 } = classScores(counts);
    expectClose(precision, example.precision, 1e-15);
    expectClose(recall, example.recall, 1e-15);
    expectClose(f1, example.f1, 1e-15);
    expect([...counts.support]).toEqual(example.support);
  });

  it.each(CLASSES.elements.filter(({ areLabels }) => areLabels))(
    'are those of scikit-learn for labels: $name',
    example => {
      const predictions = Int32Array.from(arrayOf(example.logits).values, x => Number(x > 0));
      const targets = Int32Array.from(arrayOf(example.targets).values);
      const counts = labelCounts(predictions, targets, example.support.length);
      const { precision, recall, f1 } = classScores(counts);
      expectClose(precision, example.precision, 1e-15);
      expectClose(recall, example.recall, 1e-15);
      expectClose(f1, example.f1, 1e-15);
    }
  );

  it('are 0 for a class that neither occurs nor is predicted', () => {
    const { precision, recall, f1 } = classScores(
      classCounts(Int32Array.of(0), Int32Array.of(0), 2)
    );
    expect([precision[1], recall[1], f1[1]]).toEqual([0, 0, 0]);
  });
});
