import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse';
import type { Analysis } from '../../src/analysis/types';
import type { NDArray } from '../../src/array/nd-array';
import { printed } from '../../src/array/provenance';
import { array, batches } from '../fixtures/arrays';

const REDUCTIONS = ['mean', 'sum'] as const;

function analysisOf(
  logits: NDArray,
  targets: NDArray,
  reduction: 'mean' | 'sum' | 'none'
): Analysis {
  return analyse({ logits, targets, options: { axis: 1, reduction } });
}

/** Numbers rounded to some digits, with the bound that such printing has. */
function rounded(exact: NDArray, digits: number): NDArray {
  const values = Float64Array.from(exact.values, value => Number(value.toFixed(digits)));
  return { ...exact, values, provenance: printed(0.5 * 10 ** -digits) };
}

function expectWithin(exact: Analysis, shown: Analysis): void {
  const slack = 1e-12 * (1 + Math.abs(exact.loss ?? 0));
  expect(Math.abs((exact.loss ?? 0) - (shown.loss ?? 0))).toBeLessThanOrEqual(
    shown.lossBound + slack
  );
  exact.losses.forEach((loss, i) => {
    const limit = shown.sampleBound + 1e-12 * (1 + Math.abs(loss));
    expect(Math.abs(loss - shown.losses[i])).toBeLessThanOrEqual(limit);
  });
}

describe('lossBounds', () => {
  it('is twice the bound of the logits, as often as there are samples in a sum', () => {
    const logits = { ...array([1, 2, 3, 4, 5, 6], [3, 2]), provenance: printed(5e-5) };
    const targets = array([0, 1, 1], [3], 'int64');
    const bounds = (reduction: 'mean' | 'sum' | 'none') => {
      const { lossBound, sampleBound } = analysisOf(logits, targets, reduction);
      return [lossBound, sampleBound];
    };
    expect(bounds('mean')).toEqual([1e-4, 1e-4]);
    expect(bounds('sum')).toEqual([3e-4, 1e-4].map(value => expect.closeTo(value, 15)));
    expect(bounds('none')).toEqual([1e-4, 1e-4]);
  });

  it('is nothing for exact inputs, nor for printed class indices', () => {
    const logits = array([1, 2, 3, 4], [2, 2]);
    const targets = { ...array([0, 1], [2]), provenance: printed(0.5) };
    expect(analysisOf(logits, targets, 'mean')).toMatchObject({ lossBound: 0, sampleBound: 0 });
  });

  it.each(REDUCTIONS)('holds for rounded logits and class indices, %s', reduction => {
    fc.assert(
      fc.property(batches(), fc.integer({ min: 0, max: 4 }), (batch, digits) => {
        const logits = array(batch.logits.flat(), [batch.logits.length, batch.logits[0].length]);
        const targets = array(batch.targets, [batch.targets.length], 'int64');
        expectWithin(
          analysisOf(logits, targets, reduction),
          analysisOf(rounded(logits, digits), targets, reduction)
        );
      })
    );
  });

  it.each(REDUCTIONS)('holds for rounded logits and rounded probabilities, %s', reduction => {
    const share = fc.double({ min: 0.02, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        batches({ limit: 20 }),
        fc.infiniteStream(share),
        fc.integer({ min: 2, max: 5 }),
        (batch, shares, digits) => {
          fc.pre(batch.logits[0].length > 1);
          const logits = array(batch.logits.flat(), [batch.logits.length, batch.logits[0].length]);
          const soft = array(
            batch.logits.flat().map(() => Number(shares.next().value)),
            logits.shape
          );
          expectWithin(
            analysisOf(logits, soft, reduction),
            analysisOf(rounded(logits, digits), rounded(soft, digits), reduction)
          );
        }
      )
    );
  });

  it('holds where every logit is off against the target', () => {
    const bound = 0.5;
    const shown = { ...array([0, 30], [1, 2]), provenance: printed(bound) };
    const soft = array([0.9, 0.1], [1, 2]);
    const exact = analysisOf(array([-bound, 30 + bound], [1, 2]), soft, 'mean');
    const analysis = analysisOf(shown, soft, 'mean');
    expectWithin(exact, analysis);
    expect(Math.abs(exact.losses[0] - analysis.losses[0])).toBeGreaterThan(
      0.85 * analysis.sampleBound
    );
  });

  it('holds where logits and probabilities are off together', () => {
    const numClasses = 1000;
    const filled = (first: number, others: number) => {
      const numbers = new Array<number>(numClasses).fill(others);
      numbers[0] = first;
      return array(numbers, [1, numClasses]);
    };
    const exact = analysisOf(filled(30.5, -0.5), filled(0.55, 0.05), 'mean');
    const analysis = analysisOf(
      { ...filled(30, 0), provenance: printed(0.5) },
      { ...filled(0.5, 0.0001), provenance: printed(0.05) },
      'mean'
    );
    expectWithin(exact, analysis);
    expect(Math.abs(exact.losses[0] - analysis.losses[0])).toBeGreaterThan(
      0.95 * analysis.sampleBound
    );
  });

  it('leaves out samples whose loss is not finite', () => {
    const logits = { ...array([NaN, 2, 3, 4], [2, 2]), provenance: printed(5e-3) };
    const soft = { ...array([0.4, 0.6, 0.3, 0.7], [2, 2]), provenance: printed(5e-3) };
    expect(Number.isFinite(analysisOf(logits, soft, 'mean').sampleBound)).toBe(true);
  });
});
