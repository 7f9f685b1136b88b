import { findLoss } from '../../src/losses/loss-registry';
import { reduce } from '../../src/losses/sample-losses';
import { IGNORED } from '../../src/losses/targets';
import { expectClose } from '../fixtures/expect-close';
import { classes, computeEntry, rowInputs } from '../fixtures/loss-inputs';

// softmax is 1/4, 3/4
const row = [0, Math.log(3)];

describe('log_loss', () => {
  const entry = findLoss({ library: 'sklearn', name: 'log_loss' });
  const inputs = rowInputs([[0, 1]], classes(0), 'probabilities');

  it('clips to the epsilon of the dtype', () => {
    const lossOf = (dtype: typeof inputs.dtype) => computeEntry(entry, { ...inputs, dtype }).losses;
    expectClose(lossOf('float16'), [10 * Math.LN2], 1e-15);
    expectClose(lossOf('float32'), [23 * Math.LN2], 1e-15);
    expectClose(lossOf('float64'), [52 * Math.LN2], 1e-15);
    expectClose(lossOf('int64'), [52 * Math.LN2], 1e-15);
  });

  it('does not divide a row by its sum', () => {
    const half = rowInputs([[0.25, 0.25]], classes(0), 'probabilities');
    expectClose(computeEntry(entry, half).losses, [Math.log(4)], 1e-15);
  });

  it('refuses what is no probability, and says where', () => {
    const matrix = [
      [0, 1],
      [0.5, 1.5]
    ];
    const refused = rowInputs(matrix, classes(0, 0), 'probabilities');
    expect(() => computeEntry(entry, refused)).toThrow('row 1, class 1 is 1.5, outside 0..1');
    const missing = rowInputs([[NaN, 1]], classes(0), 'probabilities');
    expect(() => computeEntry(entry, missing)).toThrow('row 0, class 0 is NaN');
  });
});

describe('ForCausalLMLoss', () => {
  const entry = findLoss({ library: 'transformers', name: 'ForCausalLMLoss' });
  const inputs = rowInputs([row, row, row], classes(0, 0, IGNORED));

  it('divides by the tokens that are not ignored, or by what it is given', () => {
    expectClose([reduce(computeEntry(entry, inputs), 'mean') ?? NaN], [Math.log(4)], 1e-15);
    const given = computeEntry(entry, inputs, { num_items_in_batch: 8 });
    expectClose([reduce(given, 'mean') ?? NaN], [Math.log(4) / 4], 1e-15);
  });

  it('has the next token for the target', () => {
    expect(entry.policy({ ignore_index: -100 })).toMatchObject({ shift: true });
  });
});

describe('LabelSmoother', () => {
  const entry = findLoss({ library: 'transformers', name: 'LabelSmoother' });

  it('smooths by 0.1 and divides by the tokens that are not ignored', () => {
    const samples = computeEntry(entry, rowInputs([row, row], classes(0, IGNORED)));
    const loss = 0.95 * Math.log(4) + 0.05 * Math.log(4 / 3);
    expectClose(samples.losses, [loss, 0], 1e-15);
    expectClose([reduce(samples, 'mean') ?? NaN], [loss], 1e-15);
  });

  it('divides by what it is given, and takes negative labels for class 0', () => {
    const samples = computeEntry(entry, rowInputs([row], classes(0)), { num_items_in_batch: 4 });
    expect(samples.denominator).toBe(4);
    expect(entry.policy({ ignore_index: -100 })).toMatchObject({ outside: 'clamp' });
  });

  it('shifts only where it is asked to', () => {
    const policy = (shift_labels: boolean) => entry.policy({ ignore_index: -100, shift_labels });
    expect([policy(false).shift, policy(true).shift]).toEqual([false, true]);
  });
});
