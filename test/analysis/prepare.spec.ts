import { prepare } from '../../src/analysis/prepare';
import { printed, TRUNCATED } from '../../src/array/provenance';
import { isTagged } from '../../src/errors';
import { array } from '../fixtures/arrays';

const options = { axis: 1, reduction: 'mean' } as const;
const logits = array([1, 2, 3, 4, 5, 6], [3, 2]);

describe('prepare', () => {
  it('brings logits and targets into rows, and keeps how fine they are', () => {
    const targets = { ...array([0, 1, 1], [3], 'int64'), provenance: printed(0.1) };
    expect(prepare({ logits, targets, options })).toMatchObject({
      rows: { numSamples: 3, numClasses: 2, sampleShape: [3], values: logits.values },
      targets: { kind: 'indices', indices: Int32Array.of(0, 1, 1) },
      logitsPrecision: { dtype: 'float64', provenance: { kind: 'exact' } },
      targetsPrecision: { dtype: 'int64', provenance: { kind: 'printed', bound: 0.1 } }
    });
    expect(prepare({ logits, targets: null, options })).toMatchObject({
      targets: null,
      targetsPrecision: null
    });
  });

  it('has the names of the classes where the names stand along the class axis', () => {
    const named = { ...logits, labels: ['cat', 'dog'] };
    expect(prepare({ logits: named, targets: null, options }).classNames).toEqual(['cat', 'dog']);
    const first = prepare({ logits: named, targets: null, options: { ...options, axis: 0 } });
    expect(first.classNames).toBeUndefined();
    expect(prepare({ logits, targets: null, options }).classNames).toBeUndefined();
  });

  it('has the names that the targets are made of, where they are as many as the classes', () => {
    const targets = { ...array([0, 1, 1], [3], 'int64'), classNames: ['cat', 'dog'] };
    expect(prepare({ logits, targets, options }).classNames).toEqual(['cat', 'dog']);
    const named = { ...logits, labels: ['a', 'b'] };
    expect(prepare({ logits: named, targets, options }).classNames).toEqual(['a', 'b']);
    const fewer = { ...targets, classNames: ['cat'] };
    expect(prepare({ logits, targets: fewer, options }).classNames).toBeUndefined();
  });

  it('refuses arrays with values left out', () => {
    const truncated = { ...array([], [0]), shape: [3, 2], provenance: TRUNCATED };
    expect(() => prepare({ logits: truncated, targets: null, options })).toThrow(
      'the output leaves out values of the logits'
    );
    expect(() => prepare({ logits, targets: truncated, options })).toThrow(
      'the output leaves out values of the targets'
    );
  });

  it('refuses targets of another shape with a tag', () => {
    try {
      prepare({ logits, targets: array([0, 1], [2], 'int64'), options });
    } catch (error) {
      expect(isTagged(error, 'shape-mismatch')).toBe(true);
    }
    expect.assertions(1);
  });
});
