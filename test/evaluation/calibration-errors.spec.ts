import fc from 'fast-check';
import { calibrationErrors } from '../../src/evaluation/calibration-errors';
import { ReliabilityTally } from '../../src/evaluation/reliability-tally';
import { rowStatistics } from '../../src/losses/row-statistics';
import { CLASSES, indicesOf, rowsOfCase } from '../fixtures/class-fixture';
import { expectClose } from '../fixtures/expect-close';

const FLOAT32_SUM = 1e-6;

describe('calibrationErrors', () => {
  it.each(CLASSES.rows)('are those of torchmetrics: $name', example => {
    const targets = indicesOf(example);
    const { predictions, predictionLosses } = rowStatistics(rowsOfCase(example), targets);
    example.calibration.forEach(({ numBins, ece, mce }, i) => {
      const tally = new ReliabilityTally(1, numBins, 'float32');
      targets.forEach((target, row) => {
        if (target >= 0) {
          tally.add(0, Math.exp(-predictionLosses[row]), predictions[row] === target);
        }
      });
      const { expected, maximum } = calibrationErrors(tally.bins(0));
      expectClose([expected, maximum], [ece, mce], 1e-14);
      // torchmetrics itself adds in float32.
      const { l1, max } = example.torchmetrics[i];
      expectClose([expected, maximum], [l1, max], FLOAT32_SUM);
    });
  });

  it('lie in 0..1, the mean never above the maximum', () => {
    const samples = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), {
      minLength: 1,
      maxLength: 60
    });
    fc.assert(
      fc.property(samples, pairs => {
        const tally = new ReliabilityTally(1, 15, 'float64');
        pairs.forEach(([confidence, isHit]) => tally.add(0, confidence, isHit));
        const { expected, maximum } = calibrationErrors(tally.bins(0));
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(expected).toBeLessThanOrEqual(maximum + 1e-12);
        expect(maximum).toBeLessThanOrEqual(1);
      })
    );
  });

  it('are NaN of no samples, and where a confidence is', () => {
    const tally = new ReliabilityTally(1, 15, 'float64');
    expect(calibrationErrors(tally.bins(0))).toEqual({ expected: NaN, maximum: NaN });
    tally.add(0, 0.5, true);
    tally.add(0, NaN, true);
    expect(calibrationErrors(tally.bins(0)).expected).toBeNaN();
  });
});
