import { focalCrossEntropy } from '../../src/losses/focal-cross-entropy';
import { rowsOf } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';
import { classes, rowInputs } from '../fixtures/loss-inputs';

const OPTIONS = { alpha: 0.25, gamma: 2, labelSmoothing: 0, epsilon: 1e-7 };

function focal(row: number[], target: number, options: Partial<typeof OPTIONS> = {}) {
  const inputs = rowInputs([row], classes(target), 'probabilities');
  return focalCrossEntropy(inputs, rowsOf([row]), { ...OPTIONS, ...options });
}

describe('focalCrossEntropy', () => {
  it('is −α·(1 − p)^γ·log p of the row divided by its sum', () => {
    expectClose(focal([1, 3], 0), [0.25 * 0.5625 * Math.log(4)], 1e-15);
    expectClose(focal([0.25, 0.75], 1), [0.25 * 0.0625 * Math.log(4 / 3)], 1e-15);
  });

  it('is the cross-entropy times α for γ = 0', () => {
    expectClose(focal([0.25, 0.75], 0, { alpha: 3, gamma: 0 }), [3 * Math.log(4)], 1e-15);
  });

  it('is finite for a target of probability 0', () => {
    expectClose(focal([0, 1], 0, { alpha: 1 }), [(1 - 1e-7) ** 2 * 7 * Math.LN10], 1e-14);
  });

  it('focuses each class by itself where labels are smoothed', () => {
    const losses = focal([0.25, 0.75], 0, { alpha: 1, labelSmoothing: 0.2 });
    expectClose(losses, [0.9 * 0.5625 * Math.log(4) + 0.1 * 0.0625 * Math.log(4 / 3)], 1e-15);
  });
});
