import { squaredError } from '../../src/evaluation/squared-error';
import { softmax } from '../../src/losses/softmax';
import { arrayOf } from '../fixtures/loss-fixture';
import { CLASSES, indicesOf, rowsOfCase } from '../fixtures/class-fixture';
import { expectClose } from '../fixtures/expect-close';
import type { Targets } from '../../src/losses/targets';
import type { ClassRows } from '../../src/losses/class-rows';

function brier(rows: ClassRows, targets: Targets): number {
  const { numClasses } = rows;
  const probabilities = softmax(rows);
  let sum = 0;
  let counted = 0;
  targets.indices.forEach((target, row) => {
    if (target >= 0) {
      const start = row * numClasses;
      sum += squaredError(probabilities.subarray(start, start + numClasses), targets, row);
      counted++;
    }
  });
  return sum / counted;
}

describe('squaredError', () => {
  it.each(CLASSES.rows)('has the Brier score for its mean: $name', example => {
    const targets = { kind: 'indices', indices: indicesOf(example) } as const;
    expectClose([brier(rowsOfCase(example), targets)], [example.brier], 1e-14);
  });

  it.each(CLASSES.soft)('takes soft targets: $name', example => {
    const rows = rowsOfCase(example);
    const probabilities = arrayOf(example.targets).values;
    const indices = new Int32Array(rows.numSamples);
    const score = brier(rows, { kind: 'probabilities', indices, probabilities });
    expectClose([score], [example.brier], 1e-14);
  });
});
