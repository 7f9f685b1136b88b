import { findLoss } from '../../src/losses/loss-registry';
import { reduce } from '../../src/losses/sample-losses';
import { IGNORED } from '../../src/losses/targets';
import { expectClose } from '../fixtures/expect-close';
import { classes, computeEntry, elementInputs, rowInputs } from '../fixtures/loss-inputs';

const keras = (name: string) => findLoss({ library: 'keras', name });
const LOGITS = { from_logits: true };

describe('SparseCategoricalCrossentropy', () => {
  const entry = keras('SparseCategoricalCrossentropy');

  it('takes probabilities that need not sum to 1, or logits', () => {
    const probabilities = rowInputs([[0.2, 0.6]], classes(0), 'probabilities');
    expectClose(computeEntry(entry, probabilities).losses, [Math.log(4)], 1e-15);
    const logits = rowInputs([[0, Math.log(3)]], classes(0));
    expectClose(computeEntry(entry, logits, LOGITS).losses, [Math.log(4)], 1e-15);
    expect([entry.input({}), entry.input(LOGITS)]).toEqual(['probabilities', 'logits']);
  });

  it('divides by the samples that are not ignored, and 0 by 0 to 0', () => {
    const two = rowInputs(
      [
        [1, 1],
        [1, 1]
      ],
      classes(0, IGNORED),
      'probabilities'
    );
    expectClose([reduce(computeEntry(entry, two), 'mean') ?? NaN], [Math.LN2], 1e-15);
    const none = rowInputs([[1, 1]], classes(IGNORED), 'probabilities');
    expect(reduce(computeEntry(entry, none), 'mean')).toBe(0);
  });

  it('ignores no class unless it is told to', () => {
    expect(entry.policy({ ignore_class: null })).toEqual({ ignoreIndex: null, outside: 'refuse' });
    expect(entry.policy({ ignore_class: 0 })).toEqual({ ignoreIndex: 0, outside: 'refuse' });
  });
});

describe('SparseCategoricalCrossentropy of probabilities that do not sum to 1', () => {
  const entry = keras('SparseCategoricalCrossentropy');
  const of = (backend?: string) => {
    const inputs = rowInputs([[2, 1, 1]], classes(2), 'probabilities');
    return computeEntry(entry, inputs, backend === undefined ? {} : { backend }).losses;
  };

  it('clips them before it divides on TensorFlow, which is the default, and after that elsewhere', () => {
    expectClose(of(), [Math.log(3)], 1e-15);
    expectClose(of('tensorflow'), [Math.log(3)], 1e-15);
    expectClose(of('torch'), [Math.log(4)], 1e-15);
    expectClose(of('jax'), [Math.log(4)], 1e-15);
  });

  it('is on no other backend', () => {
    expect(() => of('numpy')).toThrow('backend numpy is none of tensorflow, torch, jax');
  });
});

describe('SparseCategoricalCrossentropy of one class', () => {
  const of = (sampleShape: readonly number[]) => {
    const inputs = rowInputs([[0], [0]], classes(0, 0));
    const rows = { ...inputs.rows, sampleShape };
    return () => computeEntry(keras('SparseCategoricalCrossentropy'), { ...inputs, rows }, LOGITS);
  };

  it('is refused where Keras takes the axis away', () => {
    expect(of([1, 2])).toThrow('takes predictions of shape (1, 2, 1) for (1, 2)');
    expect(of([2])).not.toThrow();
    expect(of([2, 1])).not.toThrow();
  });
});

describe('CategoricalCrossentropy', () => {
  it('divides the smoothing by the extent of the last axis, whatever the class axis', () => {
    const inputs = { ...rowInputs([[0, Math.log(3)]], classes(0)), numColumns: 4 };
    const params = { ...LOGITS, label_smoothing: 0.4 };
    const { losses } = computeEntry(keras('CategoricalCrossentropy'), inputs, params);
    expectClose(losses, [0.7 * Math.log(4) + 0.1 * Math.log(4 / 3)], 1e-15);
  });

  it('clips a probability of 0, which logits do not have', () => {
    const entry = keras('CategoricalCrossentropy');
    const probabilities = rowInputs([[0, 1]], classes(0), 'probabilities');
    expectClose(computeEntry(entry, probabilities).losses, [7 * Math.LN10], 1e-14);
    const logits = rowInputs([[-1000, 0]], classes(0));
    expect([...computeEntry(entry, logits, LOGITS).losses]).toEqual([1000]);
  });
});

describe('BinaryCrossentropy', () => {
  it('smooths targets towards one half', () => {
    const inputs = elementInputs([Math.log(3)], [1]);
    const params = { ...LOGITS, label_smoothing: 0.2 };
    const { losses } = computeEntry(keras('BinaryCrossentropy'), inputs, params);
    expectClose(losses, [0.9 * Math.log(4 / 3) + 0.1 * Math.log(4)], 1e-15);
  });

  it('clips probabilities to 1e-7', () => {
    const inputs = elementInputs([0, 0.25], [1, 1], 'probabilities');
    const { losses } = computeEntry(keras('BinaryCrossentropy'), inputs);
    expectClose(losses, [7 * Math.LN10, Math.log(4)], 1e-14);
  });
});

describe('BinaryFocalCrossentropy', () => {
  const entry = keras('BinaryFocalCrossentropy');
  const inputs = elementInputs([0.75, 0.75], [1, 0], 'probabilities');
  const focal = [0.0625 * Math.log(4 / 3), 0.5625 * Math.log(4)];

  it('weighs the classes by alpha only where it is asked to', () => {
    expectClose(computeEntry(entry, inputs).losses, focal, 1e-15);
    const { losses } = computeEntry(entry, inputs, { apply_class_balancing: true });
    expectClose(losses, [0.25 * focal[0], 0.75 * focal[1]], 1e-15);
  });

  it('takes the sigmoid of logits', () => {
    const logits = elementInputs([Math.log(3), Math.log(3)], [1, 0]);
    expectClose(computeEntry(entry, logits, LOGITS).losses, focal, 1e-15);
  });

  it('clips the sigmoid on torch, and takes the logits themselves on TensorFlow', () => {
    const wrong = elementInputs([-40], [1]);
    const params = { ...LOGITS, gamma: 0 };
    expectClose(computeEntry(entry, wrong, params).losses, [40], 1e-14);
    const onTorch = computeEntry(entry, wrong, { ...params, backend: 'torch' }).losses;
    expectClose(onTorch, [7 * Math.LN10], 1e-14);
  });
});

describe('CategoricalFocalCrossentropy', () => {
  it('is the same of logits and of their softmax', () => {
    const entry = keras('CategoricalFocalCrossentropy');
    const expected = [0.25 * 0.5625 * Math.log(4)];
    const logits = rowInputs([[0, Math.log(3)]], classes(0));
    expectClose(computeEntry(entry, logits, LOGITS).losses, expected, 1e-15);
    const probabilities = rowInputs([[0.25, 0.75]], classes(0), 'probabilities');
    expectClose(computeEntry(entry, probabilities).losses, expected, 1e-15);
  });
});
