import { labelSmootherLosses } from '../../src/losses/label-smoother-losses';
import { IGNORED } from '../../src/losses/targets';
import { expectClose } from '../fixtures/expect-close';
import { classes, rowInputs } from '../fixtures/loss-inputs';

// softmax is 1/4, 3/4
const row = [0, Math.log(3)];

describe('labelSmootherLosses', () => {
  it('spreads ε over all classes, 0 where ignored', () => {
    const losses = labelSmootherLosses(rowInputs([row, row], classes(0, IGNORED)), 0.2);
    expectClose(losses, [0.9 * Math.log(4) + 0.1 * Math.log(4 / 3), 0], 1e-15);
  });

  it('multiplies an infinite sum by ε = 0 all the same', () => {
    const masked = rowInputs([[0, -Infinity]], classes(0));
    expect(labelSmootherLosses(masked, 0)[0]).toBeNaN();
    expect(labelSmootherLosses(masked, 0.5)[0]).toBe(Infinity);
  });

  it('adds up in float32, whose range ends at 3.4e38', () => {
    const wide = rowInputs([[1e39, 0]], classes(0));
    expect(labelSmootherLosses(wide, 0)[0]).toBeNaN();
    expect(labelSmootherLosses(rowInputs([[1e38, 0]], classes(0)), 0)[0]).toBe(0);
  });
});
