import { balancedAccuracy } from '../../src/evaluation/balanced-accuracy';
import { classCounts } from '../../src/evaluation/class-counts';
import { rowStatistics } from '../../src/losses/row-statistics';
import { CLASSES, indicesOf, rowsOfCase } from '../fixtures/class-fixture';
import { expectClose } from '../fixtures/expect-close';

describe('balancedAccuracy', () => {
  it.each(CLASSES.rows)('is that of scikit-learn: $name', example => {
    const rows = rowsOfCase(example);
    const { predictions } = rowStatistics(rows, null);
    const counts = classCounts(predictions, indicesOf(example), rows.numClasses);
    expectClose([balancedAccuracy(counts)], [example.balancedAccuracy], 1e-15);
  });

  it('is NaN of no samples', () => {
    expect(balancedAccuracy(classCounts(new Int32Array(0), new Int32Array(0), 3))).toBeNaN();
  });
});
