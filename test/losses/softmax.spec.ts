import fc from 'fast-check';
import { classRows } from '../../src/losses/class-rows';
import { softmax } from '../../src/losses/softmax';
import { batches, rowsOf } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf, LOSSES } from '../fixtures/loss-fixture';
import { toNumbers } from '../fixtures/read-fixture';

describe('softmax', () => {
  it.each(LOSSES.cases.map(example => [example.name, example] as const))(
    'is what torch computes: %s',
    (_, { logits, axis, softmax: expected }) => {
      expectClose(softmax(classRows(arrayOf(logits), axis)), toNumbers(expected), 1e-14);
    }
  );

  it('works the running example', () => {
    expectClose(softmax(rowsOf([[3.2, 5.1, -1.7]])), [0.12998254, 0.86904954, 0.00096793], 1e-8);
  });

  it('sums to 1 by rows', () => {
    fc.assert(
      fc.property(batches({ limit: 1000 }), ({ logits }) => {
        const rows = rowsOf(logits);
        const probabilities = softmax(rows);
        for (let row = 0; row < rows.numSamples; row++) {
          const start = row * rows.numClasses;
          const sum = probabilities
            .subarray(start, start + rows.numClasses)
            .reduce((total, p) => total + p, 0);
          expect(Math.abs(sum - 1)).toBeLessThan(1e-14);
        }
      })
    );
  });
});
