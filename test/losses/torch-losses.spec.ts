import { findLoss } from '../../src/losses/loss-registry';
import { reduce } from '../../src/losses/sample-losses';
import { expectClose } from '../fixtures/expect-close';
import {
  classes,
  computeEntry,
  distributions,
  elementInputs,
  rowInputs
} from '../fixtures/loss-inputs';

const torch = (name: string) => findLoss({ library: 'torch', name });

describe('nll_loss', () => {
  it('weighs log-probabilities and leaves ignore_index to the policy', () => {
    const inputs = rowInputs([[-1, -2]], classes(1), 'log-probabilities');
    const { losses, denominator } = computeEntry(torch('nll_loss'), inputs, { weight: [1, 3] });
    expect([losses[0], denominator]).toEqual([6, 3]);
    expect(torch('nll_loss').policy({ ignore_index: 7 })).toMatchObject({ ignoreIndex: 7 });
  });
});

describe('kl_div', () => {
  it('has a mean over elements and another one over rows', () => {
    const halves = [-Math.LN2, -Math.LN2];
    const inputs = rowInputs([halves, halves], distributions([1, 0], [0, 1]), 'log-probabilities');
    const samples = computeEntry(torch('kl_div'), inputs);
    expectClose([reduce(samples, 'mean') ?? NaN], [Math.LN2 / 2], 1e-15);
    expectClose([reduce(samples, 'batchmean') ?? NaN], [Math.LN2], 1e-15);
    const sequences = computeEntry(torch('kl_div'), { ...inputs, batchSize: 1 });
    expectClose([reduce(sequences, 'batchmean') ?? NaN], [2 * Math.LN2], 1e-15);
  });
});

describe('binary_cross_entropy', () => {
  const entry = torch('binary_cross_entropy');

  it('weighs each column', () => {
    const inputs = elementInputs([0.5, 0.25, 0.5, 0], [1, 1, 0, 1], 'probabilities', 2);
    const { losses, denominator } = computeEntry(entry, inputs, { weight: [1, 10] });
    expectClose(losses, [Math.LN2, 10 * Math.log(4), Math.LN2, 1000], 1e-14);
    expect(denominator).toBe(4);
  });

  it('refuses what is no probability, and names the first of them', () => {
    const refused = (...values: number[]) => {
      const targets = values.map(() => 1);
      return () => computeEntry(entry, elementInputs(values, targets, 'probabilities'));
    };
    expect(refused(0, 1, 1.5, -1)).toThrow('element 2 is 1.5, outside 0..1');
    expect(refused(-0.1)).toThrow('element 0 is -0.1, outside 0..1');
    expect(refused(0.5, NaN)).toThrow('element 1 is NaN, outside 0..1');
    expect(refused(0, 1)).not.toThrow();
  });

  it('refuses targets that are none either', () => {
    const refused = () =>
      computeEntry(entry, elementInputs([0.5, 0.5], [0.5, 1.5], 'probabilities'));
    expect(refused).toThrow('needs targets in 0..1: element 1 is 1.5');
  });
});

describe('binary_cross_entropy_with_logits', () => {
  it('multiplies by weight and, for class 1, by pos_weight of the column', () => {
    const inputs = elementInputs([0, 0, 0, 0], [1, 0, 0, 1], 'logits', 2);
    const params = { weight: [1, 2], pos_weight: [3, 5] };
    const { losses } = computeEntry(torch('binary_cross_entropy_with_logits'), inputs, params);
    expectClose(
      losses,
      [3, 2, 1, 10].map(factor => factor * Math.LN2),
      1e-14
    );
  });
});

describe('sigmoid_focal_loss of torchvision', () => {
  const entry = findLoss({ library: 'torchvision', name: 'sigmoid_focal_loss' });
  const inputs = elementInputs([Math.log(3), Math.log(3)], [1, 0]);

  it('is αₜ·(1 − pₜ)^γ times the cross-entropy', () => {
    const expected = [0.25 * 0.25 ** 2 * Math.log(4 / 3), 0.75 * 0.75 ** 2 * Math.log(4)];
    expectClose(computeEntry(entry, inputs).losses, expected, 1e-15);
  });

  it('leaves αₜ out for −1 and the focus for γ = 0', () => {
    const { losses } = computeEntry(entry, inputs, { alpha: -1, gamma: 0 });
    expectClose(losses, [Math.log(4 / 3), Math.log(4)], 1e-15);
    expect(() => computeEntry(entry, inputs, { alpha: -2 })).toThrow('alpha -2 is outside -1..1');
  });
});
