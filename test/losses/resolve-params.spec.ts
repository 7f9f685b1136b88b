import { isTagged } from '../../src/errors';
import { findLoss } from '../../src/losses/loss-registry';
import type { LossParam } from '../../src/losses/loss-spec';
import { completeParams, completeWeights, resolveParams } from '../../src/losses/resolve-params';

const CROSS_ENTROPY = findLoss({ library: 'torch', name: 'cross_entropy' });
const FOCAL = findLoss({ library: 'optax', name: 'sigmoid_focal_loss' });

function resolve(params: Record<string, LossParam>, entry = CROSS_ENTROPY) {
  const { library, name } = entry;
  return resolveParams(entry, { library, name, params });
}

describe('resolveParams', () => {
  it('fills in what the library has for parameters that are left out', () => {
    expect(resolve({ label_smoothing: 0.1 })).toEqual({
      weight: null,
      ignore_index: -100,
      label_smoothing: 0.1
    });
  });

  it('leaves out parameters that the loss does not have', () => {
    expect(resolve({ gamma: 3 })).not.toHaveProperty('gamma');
  });

  it('takes the ends of a range, and refuses what lies beyond them', () => {
    expect(resolve({ label_smoothing: 0 }).label_smoothing).toBe(0);
    expect(resolve({ label_smoothing: 1 }).label_smoothing).toBe(1);
    expect(() => resolve({ label_smoothing: 1.5 })).toThrow('label_smoothing 1.5 is outside 0..1');
    expect(() => resolve({ gamma: -1 }, FOCAL)).toThrow('gamma -1 is outside 0..Infinity');
  });

  it('refuses what is no number, and fractions of whole numbers', () => {
    for (const value of [NaN, 'much', true, [1]]) {
      expect(() => resolve({ label_smoothing: value })).toThrow('label_smoothing must be a number');
    }
    expect(() => resolve({ ignore_index: 0.5 })).toThrow('ignore_index 0.5 is not a whole number');
    expect(() => resolve({ ignore_index: -Infinity })).toThrow('is not a whole number');
  });

  it('takes null for the default, which may be None itself', () => {
    expect(resolve({ label_smoothing: null }).label_smoothing).toBe(0);
    expect(resolve({ alpha: null }, FOCAL).alpha).toBeNull();
  });

  it('tags its errors as options', () => {
    expect.assertions(1);
    try {
      resolve({ label_smoothing: 2 });
    } catch (error) {
      expect(isTagged(error, 'invalid-option')).toBe(true);
    }
  });
});

describe('completeWeights', () => {
  const context = { numWeights: 3, indices: Int32Array.of(0, 0, 0, 1, -1) };

  it('makes balanced weights of the classes that occur', () => {
    // 4 samples, 2 classes: 4 / (2·3) and 4 / (2·1)
    expect(completeWeights('weight', 'balanced', context)).toEqual([4 / 6, 2, 0]);
  });

  it('keeps weights of the right number, and none', () => {
    expect(completeWeights('weight', [1, 2, 3], context)).toEqual([1, 2, 3]);
    expect(completeWeights('weight', null, context)).toBeNull();
  });

  it('refuses weights of another number', () => {
    expect(() => completeWeights('pos_weight', [1, 2], context)).toThrow(
      'pos_weight has 2 values, and there must be 3: one for each class'
    );
    expect(() => completeWeights('weight', [], context)).toThrow('weight has 0 values');
  });
});

describe('completeWeights of columns', () => {
  const context = { numWeights: 3, areColumns: true, indices: Int32Array.of(0, 1) };

  it('takes one value for all of them, as PyTorch broadcasts it', () => {
    expect(completeWeights('weight', [2], context)).toEqual([2, 2, 2]);
    expect(() => completeWeights('weight', [2], { ...context, areColumns: false })).toThrow();
  });

  it('refuses another length, and says what there must be one for', () => {
    expect(() => completeWeights('pos_weight', [1, 2], context)).toThrow(
      'pos_weight has 2 values, and there must be 3: one for each column'
    );
  });
});

describe('completeParams', () => {
  const context = { numWeights: 2, indices: Int32Array.of(0, 1) };

  it('completes every list of weights and leaves the rest alone', () => {
    const entry = findLoss({ library: 'torch', name: 'binary_cross_entropy_with_logits' });
    const params = { weight: [3, 4], pos_weight: 'balanced' };
    expect(completeParams(entry, params, context)).toEqual({ weight: [3, 4], pos_weight: [1, 1] });
    expect(params.pos_weight).toBe('balanced');
  });

  it('has nothing to do for a loss without weights', () => {
    const params = { alpha: null, gamma: 2 };
    expect(completeParams(FOCAL, params, context)).toEqual(params);
  });
});
