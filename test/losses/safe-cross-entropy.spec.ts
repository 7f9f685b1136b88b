import { safeCrossEntropy } from '../../src/losses/safe-cross-entropy';
import { expectClose } from '../fixtures/expect-close';
import { classes, distributions, rowInputs } from '../fixtures/loss-inputs';

describe('safeCrossEntropy', () => {
  it('leaves a masked class out that has no share', () => {
    const masked = [0, Math.log(3), -Infinity];
    const losses = safeCrossEntropy(
      rowInputs([masked, masked], distributions([0.5, 0.5, 0], [0, 0.5, 0.5]))
    );
    expectClose(losses, [0.5 * Math.log(16 / 3), Infinity], 1e-15);
  });

  it('is −log softmax of a class', () => {
    const inputs = rowInputs([[0, Math.log(3), -Infinity]], classes(0));
    expectClose(safeCrossEntropy(inputs), [Math.log(4)], 1e-15);
  });

  it('is 0 for shares that are all 0, and NaN for a NaN among the logits', () => {
    const inputs = rowInputs(
      [
        [1, 2],
        [NaN, 2]
      ],
      distributions([0, 0], [0, 1])
    );
    expect([...safeCrossEntropy(inputs)]).toEqual([0, NaN]);
  });
});
