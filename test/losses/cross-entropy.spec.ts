import fc from 'fast-check';
import { classRows } from '../../src/losses/class-rows';
import { crossEntropy } from '../../src/losses/cross-entropy';
import { readTargets } from '../../src/losses/read-targets';
import type { Targets } from '../../src/losses/targets';
import { array, batches, rowsOf } from '../fixtures/arrays';
import { expectClose, isClose } from '../fixtures/expect-close';
import { arrayOf, LOSSES, TARGET_CASES, type TargetCase } from '../fixtures/loss-fixture';
import { toNumber, toNumbers } from '../fixtures/read-fixture';

const indices = (values: readonly number[]): Targets => ({
  kind: 'indices',
  indices: Int32Array.from(values)
});

function compute({ logits, targets, axis }: TargetCase) {
  const rows = classRows(arrayOf(logits), axis);
  const read = readTargets(arrayOf(targets), logits.shape, axis);
  return {
    read,
    none: crossEntropy(rows, read, 'none'),
    mean: crossEntropy(rows, read, 'mean'),
    sum: crossEntropy(rows, read, 'sum')
  };
}

describe('crossEntropy', () => {
  it.each(TARGET_CASES.map(example => [example.name, example] as const))(
    'is what torch computes: %s',
    (_, example) => {
      const { read, none, mean, sum } = compute(example);
      expect(read.kind).toBe(example.targets.kind);
      expectClose(none.losses, toNumbers(example.losses), 1e-12);
      expect(none.loss).toBeNull();
      expectClose([mean.loss ?? 0], [toNumber(example.mean)], 1e-12);
      expectClose([sum.loss ?? 0], [toNumber(example.sum)], 1e-12);
      expect([...none.predictions]).toEqual(example.argmax);
    }
  );

  it('keeps the digits of losses that float64 rounds to 0 in torch', () => {
    for (const { logits, loss } of LOSSES.tiny) {
      const { losses } = crossEntropy(rowsOf([logits]), indices([0]), 'none');
      expect(Math.abs(losses[0] / loss - 1)).toBeLessThan(1e-14);
    }
  });

  it('adds up a million losses to the last digits', () => {
    const { size, sum, mean } = LOSSES.summation;
    const values = new Float64Array(size * 3);
    const classes = new Int32Array(size);
    for (let i = 0; i < size; i++) {
      values.set([((i * 7) % 1009) / 100, ((i * 11) % 1009) / 100, ((i * 13) % 1009) / 100], i * 3);
      classes[i] = i % 3;
    }
    const rows = { numSamples: size, numClasses: 3, sampleShape: [size], values };
    const targets: Targets = { kind: 'indices', indices: classes };
    expectClose([crossEntropy(rows, targets, 'sum').loss ?? 0], [sum], 1e-13);
    expectClose([crossEntropy(rows, targets, 'mean').loss ?? 0], [mean], 1e-13);
  });

  it('gives −log p of the target class beside the loss', () => {
    const soft = readTargets(array([0.2, 0.7, 0.1], [1, 3]), [1, 3], 1);
    const { targetLosses, losses } = crossEntropy(rowsOf([[3.2, 5.1, -1.7]]), soft, 'none');
    expect(targetLosses[0]).toBeCloseTo(0.140355, 6);
    expect(losses[0]).toBeCloseTo(1.200355, 6);
  });

  it('refuses targets of another number of samples', () => {
    expect(() => crossEntropy(rowsOf([[1, 2]]), indices([0, 1]), 'mean')).toThrow(
      '2 targets do not match 1 samples'
    );
  });

  it('does not change when a row is shifted', () => {
    fc.assert(
      fc.property(batches(), fc.double({ min: -100, max: 100, noNaN: true }), (batch, shift) => {
        const plain = crossEntropy(rowsOf(batch.logits), indices(batch.targets), 'none');
        const moved = batch.logits.map(row => row.map(logit => logit + shift));
        const shifted = crossEntropy(rowsOf(moved), indices(batch.targets), 'none');
        return plain.losses.every((loss, i) => isClose(shifted.losses[i], loss, 1e-12));
      })
    );
  });

  it('is made of its samples', () => {
    fc.assert(
      fc.property(batches(), ({ logits, targets }) => {
        const { losses, loss } = crossEntropy(rowsOf(logits), indices(targets), 'mean');
        const alone = logits.map(
          (row, i) => crossEntropy(rowsOf([row]), indices([targets[i]]), 'sum').loss ?? NaN
        );
        const mean = alone.reduce((total, one) => total + one, 0) / alone.length;
        return alone.every((one, i) => one === losses[i]) && isClose(loss ?? NaN, mean, 1e-14);
      })
    );
  });

  it('follows its samples and its classes when they change places', () => {
    fc.assert(
      fc.property(batches(), ({ logits, targets }) => {
        const plain = crossEntropy(rowsOf(logits), indices(targets), 'none').losses;
        const turned = crossEntropy(
          rowsOf([...logits].reverse().map(row => [...row].reverse())),
          indices([...targets].reverse().map(target => logits[0].length - 1 - target)),
          'none'
        ).losses;
        return plain.every((loss, i) => isClose(turned[turned.length - 1 - i], loss, 1e-14));
      })
    );
  });
});
