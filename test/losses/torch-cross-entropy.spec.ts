import { reduce } from '../../src/losses/sample-losses';
import { IGNORED, type Targets } from '../../src/losses/targets';
import { TORCH_CROSS_ENTROPY } from '../../src/losses/torch-cross-entropy';
import { expectClose } from '../fixtures/expect-close';
import { classes, computeEntry, distributions, rowInputs } from '../fixtures/loss-inputs';

// softmax is 1/4, 3/4
const row = [0, Math.log(3)];

describe('TORCH_CROSS_ENTROPY', () => {
  it('has a mean by the weights of the samples that are not ignored', () => {
    const inputs = rowInputs([row, row, row], classes(0, 1, IGNORED));
    const samples = computeEntry(TORCH_CROSS_ENTROPY, inputs, { weight: [1, 3] });
    const losses = [Math.log(4), 3 * Math.log(4 / 3), 0];
    expectClose(samples.losses, losses, 1e-15);
    expectClose([reduce(samples, 'mean') ?? NaN], [(losses[0] + losses[1]) / 4], 1e-15);
  });

  it('smooths labels', () => {
    const inputs = rowInputs([row], classes(0));
    const { losses } = computeEntry(TORCH_CROSS_ENTROPY, inputs, { label_smoothing: 0.2 });
    expectClose(losses, [0.9 * Math.log(4) + 0.1 * Math.log(4 / 3)], 1e-15);
  });

  it('refuses an ignore_index of 0 or more with probabilities, as PyTorch does', () => {
    const oneHot = (zerosCount: boolean): Targets => ({
      kind: 'one-hot',
      indices: Int32Array.of(0),
      zerosCount
    });
    const compute = (targets: Targets, ignoreIndex: number) => () =>
      computeEntry(TORCH_CROSS_ENTROPY, rowInputs([row], targets), { ignore_index: ignoreIndex });
    const message = 'ignore_index 0 cannot be used with targets that are probabilities';
    expect(compute(distributions([0.5, 0.5]), 0)).toThrow(message);
    expect(compute(oneHot(true), 0)).toThrow(message);
    expect(compute(oneHot(false), 0)).not.toThrow();
    expect(compute(classes(1), 0)).not.toThrow();
    expect(compute(distributions([0.5, 0.5]), -1)).not.toThrow();
  });
});
