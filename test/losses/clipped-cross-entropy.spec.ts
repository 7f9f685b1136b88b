import { clippedCrossEntropy } from '../../src/losses/clipped-cross-entropy';
import { IGNORED } from '../../src/losses/targets';
import { expectClose } from '../fixtures/expect-close';
import { classes, distributions, rowInputs } from '../fixtures/loss-inputs';

const OPTIONS = { labelSmoothing: 0, epsilon: 1e-7, normalise: true };

describe('clippedCrossEntropy', () => {
  it('is −log p of the target, of rows that need not sum to 1', () => {
    const inputs = rowInputs([[1, 3]], classes(0), 'probabilities');
    expectClose(clippedCrossEntropy(inputs, OPTIONS), [Math.log(4)], 1e-15);
    const plain = clippedCrossEntropy(rowInputs([[0.1, 0.3]], classes(0), 'probabilities'), {
      ...OPTIONS,
      normalise: false
    });
    expectClose(plain, [Math.log(10)], 1e-15);
  });

  it('is −log ε for a target of probability 0, and 0 for an ignored one', () => {
    const matrix = [
      [0, 1],
      [0, 1]
    ];
    const inputs = rowInputs(matrix, classes(0, IGNORED), 'probabilities');
    expectClose(clippedCrossEntropy(inputs, OPTIONS), [7 * Math.LN10, 0], 1e-14);
  });

  it('spreads the smoothed share over all classes', () => {
    const inputs = rowInputs([[0.25, 0.75]], classes(1), 'probabilities');
    const losses = clippedCrossEntropy(inputs, { ...OPTIONS, labelSmoothing: 0.2 });
    expectClose(losses, [0.9 * Math.log(4 / 3) + 0.1 * Math.log(4)], 1e-15);
  });

  it('weighs the classes with a distribution', () => {
    const inputs = rowInputs([[0.25, 0.75]], distributions([0.5, 0.5]), 'probabilities');
    expectClose(clippedCrossEntropy(inputs, OPTIONS), [0.5 * Math.log(16 / 3)], 1e-15);
  });
});
