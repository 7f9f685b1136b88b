import { classRows } from '../../src/losses/class-rows';
import { logSoftmax } from '../../src/losses/log-softmax';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf, LOSSES } from '../fixtures/loss-fixture';
import { toNumbers } from '../fixtures/read-fixture';

describe('logSoftmax', () => {
  it.each(LOSSES.cases.map(example => [example.name, example] as const))(
    'is what torch computes: %s',
    (_, { logits, axis, logSoftmax: expected }) => {
      expectClose(logSoftmax(classRows(arrayOf(logits), axis)), toNumbers(expected), 1e-12);
    }
  );
});
