import { confusionMatrix } from '../../src/evaluation/confusion-matrix';
import { rowStatistics } from '../../src/losses/row-statistics';
import { CLASSES, indicesOf, rowsOfCase } from '../fixtures/class-fixture';

describe('confusionMatrix', () => {
  it.each(CLASSES.rows)('is that of scikit-learn: $name', example => {
    const rows = rowsOfCase(example);
    const { predictions } = rowStatistics(rows, null);
    expect([...confusionMatrix(predictions, indicesOf(example), rows.numClasses)]).toEqual(
      example.confusion
    );
  });
});
