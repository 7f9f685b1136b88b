import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse';
import { describeSample } from '../../src/analysis/describe-sample';
import { prepare } from '../../src/analysis/prepare';
import type { NDArray } from '../../src/array/nd-array';
import { array, batches } from '../fixtures/arrays';
import { expectClose, isClose } from '../fixtures/expect-close';

const prepared = (logits: NDArray, targets: NDArray | null, axis: number) =>
  prepare({ logits, targets, options: { axis, reduction: 'mean' } });

describe('describeSample', () => {
  it('works the running example through', () => {
    const detail = describeSample(prepared(array([3.2, 5.1, -1.7]), array([0], [], 'int64'), 0), 0);
    expect(detail).toMatchObject({ index: 0, position: [], max: 5.1, target: 0, prediction: 1 });
    expectClose(detail.exponentials, [Math.exp(3.2 - 5.1), 1, Math.exp(-1.7 - 5.1)], 1e-15);
    expect(detail.sum).toBeCloseTo(1.15068239, 7);
    expect(detail.logSumExp).toBeCloseTo(5.2403552, 6);
    expectClose(detail.probabilities, [0.12998254, 0.86904954, 0.00096793], 1e-8);
    expect([...(detail.targets ?? [])]).toEqual([1, 0, 0]);
    expect(detail.loss).toBeCloseTo(2.0403552, 6);
  });

  it('tells entropy, margin and rank, of the prediction where there is no target', () => {
    const logits = array([1, 3, 0], [1, 3]);
    const entropy = Math.log(1 + Math.exp(-2) + Math.exp(-3)) + 3;
    const detail = describeSample(prepared(logits, array([0]), 1), 0);
    expect(detail).toMatchObject({ margin: -2, rank: 1 });
    const mean = detail.probabilities.reduce((sum, p, k) => sum + p * detail.logits[k], 0);
    expect(detail.entropy).toBeCloseTo(entropy - mean, 14);
    expect(describeSample(prepared(logits, null, 1), 0)).toMatchObject({ margin: 2, rank: null });
    const ignored = describeSample(prepared(logits, array([-100]), 1), 0);
    expect(ignored.rank).toBeNull();
    expect(ignored.margin).toBeNaN();
  });

  it('tells the place of a sample in an image, with a class axis in the middle', () => {
    const logits = array(
      Array.from({ length: 2 * 3 * 4 * 5 }, (_, i) => Math.sin(i)),
      [2, 3, 4, 5]
    );
    const detail = describeSample(prepared(logits, null, 1), 27);
    expect(detail.position).toEqual([1, 1, 2]);
    const at = (k: number) => Math.sin(1 * 60 + k * 20 + 1 * 5 + 2);
    expect([...detail.logits]).toEqual([at(0), at(1), at(2)]);
    expect(detail).toMatchObject({ targets: null, target: null, loss: null });
  });

  it('shows soft targets', () => {
    const soft = array([0.25, 0.75, 0.5, 0.5], [2, 2]);
    const detail = describeSample(prepared(array([0, 0, 1, 2], [2, 2]), soft, 1), 0);
    expect([...(detail.targets ?? [])]).toEqual([0.25, 0.75]);
    expect(detail.target).toBe(1);
    expect(detail.loss).toBeCloseTo(Math.LN2, 15);
  });

  it('has the loss and the prediction of the analysis', () => {
    fc.assert(
      fc.property(batches(), ({ logits, targets }) => {
        const request = {
          logits: array(logits.flat(), [logits.length, logits[0].length]),
          targets: array(targets, [targets.length], 'int64'),
          options: { axis: 1, reduction: 'mean' as const }
        };
        const analysis = analyse(request);
        return targets.every((_, index) => {
          const detail = describeSample(prepare(request), index);
          return (
            detail.loss === analysis.losses[index] &&
            detail.prediction === analysis.predictions[index] &&
            isClose(detail.probabilities[targets[index]], analysis.probabilities[index], 1e-14)
          );
        });
      })
    );
  });

  it('keeps NaN visible', () => {
    const detail = describeSample(prepared(array([1, NaN, 0]), array([0], [], 'int64'), 0), 0);
    expect(detail).toMatchObject({ prediction: 1, max: NaN, loss: NaN });
  });

  it('refuses a sample that is not there', () => {
    const arrays = prepared(array([0, 0, 1, 2], [2, 2]), null, 1);
    expect(() => describeSample(arrays, 2)).toThrow('sample 2 is outside 0..1');
    expect(() => describeSample(arrays, -1)).toThrow('sample -1 is outside 0..1');
    expect(() => describeSample(arrays, 0.5)).toThrow('sample 0.5 is outside 0..1');
  });
});
