import { targetFit, type ShapedDescription } from '../../src/analysis/target-fit';
import { EXACT } from '../../src/array/provenance';

type Traits = NonNullable<ShapedDescription['traits']>;

const TRAITS: Traits = { whole: false, min: -3, max: 3, oneHotAxis: null, distributionAxis: null };
const WHOLE = { whole: true, min: 0, max: 2 };

function described(
  shape: ShapedDescription['shape'],
  dtype: ShapedDescription['dtype'],
  traits: Partial<Traits> | null = {}
): ShapedDescription {
  return { shape, dtype, provenance: EXACT, traits: traits && { ...TRAITS, ...traits } };
}

const LOGITS = described([4, 3], 'float32');
const fit = (targets: ShapedDescription, named = false, logits = LOGITS) =>
  targetFit(logits, targets, named);

describe('targetFit', () => {
  it('takes whole numbers, one for each sample', () => {
    expect(fit(described([4], 'int64', WHOLE))).toEqual({ axis: 1, likelihood: 2 });
    expect(fit(described([4, 1], 'int64', WHOLE))).toEqual({ axis: 1, likelihood: 2 });
    expect(fit(described([5], 'int64', WHOLE))).toBeNull();
    expect(fit(described([4, 2], 'int64', WHOLE))).toBeNull();
  });

  it('trusts whole numbers of a floating dtype less, and no others', () => {
    expect(fit(described([4], 'float32', WHOLE))).toEqual({ axis: 1, likelihood: 1 });
    expect(fit(described([4], 'float32', { whole: false, min: 0, max: 2 }))).toBeNull();
  });

  it('wants classes that exist', () => {
    expect(fit(described([4], 'int64', { ...WHOLE, max: 3 }))).toBeNull();
    expect(fit(described([4], 'int64', { ...WHOLE, min: -1 }))).toBeNull();
  });

  it('takes distributions of the shape of the logits', () => {
    const oneHot = { whole: true, min: 0, max: 1, oneHotAxis: 1, distributionAxis: 1 };
    expect(fit(described([4, 3], 'float32', oneHot))).toEqual({ axis: 1, likelihood: 2 });
    const soft = { min: 0, max: 1, distributionAxis: 1 };
    expect(fit(described([4, 3], 'float32', soft))).toEqual({ axis: 1, likelihood: 2 });
    expect(fit(described([4, 3], 'float32'))).toBeNull();
    expect(fit(described([4, 3], 'float32', { ...soft, distributionAxis: 0 }))).toBeNull();
  });

  it('finds the class axis where the samples leave it, the second axis first', () => {
    const images = described([2, 5, 4, 3], 'float32');
    expect(fit(described([2, 4, 3], 'int64', WHOLE), false, images)).toEqual({
      axis: 1,
      likelihood: 2
    });
    expect(fit(described([2, 5, 4], 'int64', WHOLE), false, images)).toEqual({
      axis: 3,
      likelihood: 2
    });
    const square = described([2, 3, 3], 'float32');
    expect(fit(described([2, 3], 'int64', WHOLE), false, square)?.axis).toBe(1);
  });

  it('takes one number for the logits of one sample', () => {
    const sample = described([3], 'float32');
    expect(fit(described([], 'int64', WHOLE), false, sample)).toEqual({ axis: 0, likelihood: 2 });
    expect(fit(described([1], 'int64', WHOLE), false, sample)).toEqual({ axis: 0, likelihood: 2 });
    expect(fit(described([2], 'int64', WHOLE), false, sample)).toBeNull();
  });

  it('sees no classes in a single column', () => {
    const column = described([4, 1], 'float32');
    expect(fit(described([4], 'int64', { ...WHOLE, max: 0 }), false, column)).toBeNull();
  });

  it('goes by dtype, shape and name while the values have not been read', () => {
    expect(fit(described([4], 'int64', null))).toEqual({ axis: 1, likelihood: 2 });
    expect(fit(described([4], 'float32', null))).toBeNull();
    expect(fit(described([4], 'float32', null), true)).toEqual({ axis: 1, likelihood: 1 });
    expect(fit(described([4, 3], 'float32', null), true)).toEqual({ axis: 1, likelihood: 1 });
    expect(fit(described([4, 3], 'float32', null))).toBeNull();
  });

  it('lets an extent that is not told be any', () => {
    const rows = described([null, 3], 'float32', null);
    expect(fit(described([1000], 'int64', WHOLE), false, rows)?.axis).toBe(1);
    const classes = described([4, null], 'float32', null);
    expect(fit(described([4], 'int64', { ...WHOLE, max: 99 }), false, classes)?.axis).toBe(1);
  });
});
