import { calibrate } from '../../../src/analysis/classes/calibrate';
import type { Prepared } from '../../../src/analysis/prepare';
import { prepare } from '../../../src/analysis/prepare';
import type { Calibration } from '../../../src/analysis/classes/types';
import { array } from '../../fixtures/arrays';
import { CLASSES } from '../../fixtures/class-fixture';
import { expectClose } from '../../fixtures/expect-close';
import { ELEMENT_OPTIONS, finished, preparedOf, ROW_OPTIONS } from './prepared-of';

/** scikit-learn clips probabilities there, so that no loss is above. */
const LARGEST_LOG_LOSS = -Math.log(Number.EPSILON);
/** torchmetrics adds in the type of the probabilities. */
const SUM = { float32: 1e-6, float64: 1e-14 };

function calibrationOf(prepared: Prepared): Calibration {
  if (prepared.targets === null) {
    throw new Error('the case has no targets');
  }
  return finished(calibrate(prepared, prepared.targets));
}

describe('calibrate', () => {
  it.each(CLASSES.rows)('agrees with torchmetrics and scikit-learn: $name', example => {
    const prepared = preparedOf(example);
    const { overall, each, brier, negativeLogLikelihood } = calibrationOf(prepared);
    const expected = example.calibration.find(({ numBins }) => numBins === 15);
    expectClose(
      [overall.expected, overall.maximum],
      [expected?.ece ?? 0, expected?.mce ?? 0],
      1e-14
    );
    const classErrors = (each ?? []).map(reliability => reliability.expected);
    expectClose(classErrors, example.classEce, SUM[example.logits.dtype as keyof typeof SUM]);
    expectClose([brier], [example.brier], 1e-14);
    if (prepared.statistics.targetLosses.every(loss => loss < LARGEST_LOG_LOSS)) {
      expectClose([negativeLogLikelihood], [example.nll], 1e-14);
    }
  });

  it.each(CLASSES.elements)('agrees on elements: $name', example => {
    const prepared = preparedOf(example, ELEMENT_OPTIONS);
    const calibration = calibrationOf(prepared);
    const { overall, each, brier, negativeLogLikelihood, best } = calibration;
    const expected = example.calibration.find(({ numBins }) => numBins === 15);
    expectClose(
      [overall.expected, overall.maximum],
      [expected?.ece ?? 0, expected?.mce ?? 0],
      1e-14
    );
    const labelErrors = (each ?? []).map(reliability => reliability.expected);
    expectClose(labelErrors, example.labelEce, SUM[example.logits.dtype as keyof typeof SUM]);
    expectClose([brier, negativeLogLikelihood], [example.brier, example.nll], 1e-14);
    expectClose([best.temperature], [example.best?.temperature ?? 0], 1e-12);
  });

  it.each(CLASSES.soft)('takes soft targets: $name', example => {
    const { brier, negativeLogLikelihood, best } = calibrationOf(preparedOf(example));
    expectClose(
      [brier, negativeLogLikelihood, best.temperature],
      [example.brier, example.nll, example.best.temperature],
      1e-12
    );
  });

  it('bins no class by itself where there are very many', () => {
    const numClasses = 1001;
    const logits = array(new Array<number>(numClasses).fill(0), [1, numClasses]);
    const prepared = prepare({ logits, targets: array([3]), options: ROW_OPTIONS });
    expect(calibrationOf(prepared).each).toBeNull();
  });

  it('pauses between rows', () => {
    const logits = array(new Array<number>(70_000).fill(0), [70_000, 1]);
    const targets = array(new Array<number>(70_000).fill(0));
    const prepared = prepare({ logits, targets, options: ROW_OPTIONS });
    const work = calibrate(
      prepared,
      prepared.targets ?? { kind: 'indices', indices: new Int32Array(0) }
    );
    expect(work.next()).toEqual({ done: false, value: 32_767 });
  });
});
