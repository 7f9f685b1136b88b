import { polyCrossEntropy } from '../../src/losses/poly-cross-entropy';
import { expectClose } from '../fixtures/expect-close';
import { classes, distributions, rowInputs } from '../fixtures/loss-inputs';

// softmax is 1/4, 3/4
const row = [0, Math.log(3)];

describe('polyCrossEntropy', () => {
  it('adds ε·(1 − p) to the cross-entropy', () => {
    const losses = polyCrossEntropy(rowInputs([row, row], classes(0, 1)), 2);
    expectClose(losses, [Math.log(4) + 1.5, Math.log(4 / 3) + 0.5], 1e-15);
  });

  it('is the cross-entropy for ε = 0, and may be less for ε < 0', () => {
    const inputs = rowInputs([row], classes(0));
    expectClose(polyCrossEntropy(inputs, 0), [Math.log(4)], 1e-15);
    expectClose(polyCrossEntropy(inputs, -1), [Math.log(4) - 0.75], 1e-15);
  });

  it('weighs both parts with a distribution', () => {
    const losses = polyCrossEntropy(rowInputs([row], distributions([0.5, 0.5])), 1);
    expectClose(losses, [0.5 * Math.log(16 / 3) + 0.5], 1e-15);
  });
});
