import { ReliabilityTally } from '../../src/evaluation/reliability-tally';
import { rowStatistics } from '../../src/losses/row-statistics';
import { CLASSES, indicesOf, rowsOfCase } from '../fixtures/class-fixture';
import { expectClose } from '../fixtures/expect-close';

describe('ReliabilityTally', () => {
  it.each(CLASSES.rows)('has the bins of torchmetrics: $name', example => {
    const targets = indicesOf(example);
    const { predictions, predictionLosses } = rowStatistics(rowsOfCase(example), targets);
    for (const expected of example.calibration) {
      const tally = new ReliabilityTally(1, expected.numBins, 'float32');
      targets.forEach((target, row) => {
        if (target >= 0) {
          tally.add(0, Math.exp(-predictionLosses[row]), predictions[row] === target);
        }
      });
      const { counts, confidences, accuracies } = tally.bins(0);
      const total = counts.reduce((sum, count) => sum + count);
      expectClose(
        Float64Array.from(counts, count => count / total),
        expected.shares,
        1e-15
      );
      expectClose(confidences, expected.confidences, 1e-14);
      expectClose(accuracies, expected.accuracies, 1e-15);
    }
  });

  it('keeps series apart, and counts what is no number', () => {
    const tally = new ReliabilityTally(2, 2, 'float64');
    tally.add(0, 0.75, true);
    tally.add(1, 0.25, false);
    tally.add(1, NaN, false);
    expect(tally.bins(0)).toMatchObject({ counts: Int32Array.of(0, 1, 0), numUndefined: 0 });
    expect(tally.bins(1)).toMatchObject({ counts: Int32Array.of(1, 0, 0), numUndefined: 1 });
  });

  it('rounds to float32 where it is told to: what is almost 1 is 1', () => {
    const lastOf = (precision: 'float32' | 'float64'): number => {
      const tally = new ReliabilityTally(1, 10, precision);
      tally.add(0, 1 - 1e-9, true);
      return tally.bins(0).counts[10];
    };
    expect([lastOf('float32'), lastOf('float64')]).toEqual([1, 0]);
  });
});
