import { findLoss } from '../../src/losses/loss-registry';
import { NO_CLASS } from '../../src/losses/targets';
import { expectClose } from '../fixtures/expect-close';
import {
  classes,
  computeEntry,
  distributions,
  elementInputs,
  rowInputs
} from '../fixtures/loss-inputs';

const optax = (name: string) => findLoss({ library: 'optax', name });
// softmax is 1/4, 3/4
const row = [0, Math.log(3)];

describe('softmax_cross_entropy_with_integer_labels', () => {
  it('counts a label without a class into the mean, as NaN', () => {
    const entry = optax('softmax_cross_entropy_with_integer_labels');
    const { losses, denominator } = computeEntry(
      entry,
      rowInputs([row, row], classes(0, NO_CLASS))
    );
    expectClose(losses, [Math.log(4), NaN], 1e-15);
    expect(denominator).toBe(2);
    expect(entry.policy({})).toEqual({ ignoreIndex: null, outside: 'wrap' });
  });
});

describe('softmax_cross_entropy_with_integer_labels of an infinite logit', () => {
  it('is infinite beside the target, and NaN at the target', () => {
    const infinite = [0, Infinity];
    const inputs = rowInputs([infinite, infinite, [NaN, Infinity]], classes(0, 1, 0));
    const entry = optax('softmax_cross_entropy_with_integer_labels');
    expect([...computeEntry(entry, inputs).losses]).toEqual([Infinity, NaN, NaN]);
  });
});

describe('softmax_cross_entropy', () => {
  it('smooths labels by alpha', () => {
    const inputs = rowInputs([row], classes(1));
    const { losses } = computeEntry(optax('softmax_cross_entropy'), inputs, { alpha: 0.2 });
    expectClose(losses, [0.9 * Math.log(4 / 3) + 0.1 * Math.log(4)], 1e-15);
  });

  it('is NaN for a masked class, where the safe one is not', () => {
    const inputs = rowInputs([[0, 0, -Infinity]], distributions([0.5, 0.5, 0]));
    expect(computeEntry(optax('softmax_cross_entropy'), inputs).losses[0]).toBeNaN();
    const { losses } = computeEntry(optax('safe_softmax_cross_entropy'), inputs);
    expectClose(losses, [Math.LN2], 1e-15);
  });
});

describe('poly_loss_cross_entropy', () => {
  it('has an epsilon of 2', () => {
    const { losses } = computeEntry(optax('poly_loss_cross_entropy'), rowInputs([row], classes(0)));
    expectClose(losses, [Math.log(4) + 2 * 0.75], 1e-15);
  });
});

describe('sigmoid_binary_cross_entropy', () => {
  it('takes probabilities of class 1 as labels', () => {
    const inputs = elementInputs([Math.log(3), 0], [0.5, 1]);
    const { losses, denominator } = computeEntry(optax('sigmoid_binary_cross_entropy'), inputs);
    expectClose(losses, [0.5 * Math.log(16 / 3), Math.LN2], 1e-15);
    expect(denominator).toBe(2);
  });
});

describe('sigmoid_focal_loss of optax', () => {
  const entry = optax('sigmoid_focal_loss');
  const inputs = elementInputs([Math.log(3), Math.log(3)], [1, 0]);
  const focal = [0.0625 * Math.log(4 / 3), 0.5625 * Math.log(4)];

  it('weighs the classes only where alpha is given', () => {
    expectClose(computeEntry(entry, inputs).losses, focal, 1e-15);
    const { losses } = computeEntry(entry, inputs, { alpha: 0.25 });
    expectClose(losses, [0.25 * focal[0], 0.75 * focal[1]], 1e-15);
  });

  it('keeps the digits of a sample that is almost certain', () => {
    const { losses } = computeEntry(entry, elementInputs([40], [1]), { gamma: 1 });
    expect(losses[0] / Math.exp(-80)).toBeCloseTo(1, 13);
  });
});
