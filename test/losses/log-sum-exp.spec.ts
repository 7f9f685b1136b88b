import { classRows } from '../../src/losses/class-rows';
import { logSumExp } from '../../src/losses/log-sum-exp';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf, LOSSES } from '../fixtures/loss-fixture';
import { toNumbers } from '../fixtures/read-fixture';

describe('logSumExp', () => {
  it.each(LOSSES.cases.map(example => [example.name, example] as const))(
    'is what torch computes: %s',
    (_, { logits, axis, logSumExp: expected }) => {
      expectClose(logSumExp(classRows(arrayOf(logits), axis)), toNumbers(expected), 1e-13);
    }
  );
});
