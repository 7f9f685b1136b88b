import { classRows, resolveAxis } from '../../src/losses/class-rows';
import { array } from '../fixtures/arrays';

const counting = (size: number) => Array.from({ length: size }, (_, i) => i);

describe('classRows', () => {
  it('hands out the values themselves where the class axis is the last', () => {
    const logits = array(counting(6), [2, 3]);
    expect(classRows(logits, 1)).toEqual({
      numSamples: 2,
      numClasses: 3,
      sampleShape: [2],
      values: logits.values
    });
    expect(classRows(logits, -1).values).toBe(logits.values);
  });

  it('sees one row in a vector', () => {
    expect(classRows(array([1, 2, 3]), 0)).toMatchObject({
      numSamples: 1,
      numClasses: 3,
      sampleShape: []
    });
  });

  it('brings a first and a middle class axis last', () => {
    expect([...classRows(array(counting(6), [2, 3]), 0).values]).toEqual([0, 3, 1, 4, 2, 5]);
    const middle = classRows(array(counting(12), [2, 3, 2], 'float32'), 1);
    expect([...middle.values]).toEqual([0, 2, 4, 1, 3, 5, 6, 8, 10, 7, 9, 11]);
    expect(middle.sampleShape).toEqual([2, 2]);
    expect(middle.values).toBeInstanceOf(Float32Array);
  });

  it('refuses an axis that does not exist and one without classes', () => {
    const logits = array(counting(300), [100, 3]);
    expect(() => classRows(logits, 3)).toThrow('axis 3 does not exist in shape (100, 3)');
    expect(() => classRows(logits, -3)).toThrow('axis -3 does not exist in shape (100, 3)');
    expect(() => classRows(logits, 0.5)).toThrow('axis 0.5 does not exist');
    expect(() => classRows(array([1], []), 0)).toThrow('axis 0 does not exist in shape ()');
    expect(() => classRows(array([], [4, 0]), 1)).toThrow(
      'shape (4, 0) has no classes along axis 1'
    );
  });

  it('has no rows of no samples', () => {
    expect(classRows(array([], [0, 3]), 1)).toMatchObject({ numSamples: 0, numClasses: 3 });
  });
});

describe('resolveAxis', () => {
  it('counts negative axes from the end', () => {
    expect(resolveAxis([2, 3, 4], -2)).toBe(1);
    expect(resolveAxis([2, 3, 4], 2)).toBe(2);
  });
});
