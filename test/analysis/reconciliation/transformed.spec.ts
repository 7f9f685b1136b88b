import { transformed } from '../../../src/analysis/reconciliation/transformed';
import { createArray } from '../../../src/array/nd-array';
import { EXACT } from '../../../src/array/provenance';
import { classRows } from '../../../src/losses/class-rows';
import { softmax } from '../../../src/losses/softmax';
import { expectClose } from '../../fixtures/expect-close';

const values = Array.from({ length: 24 }, (_, i) => 3 * Math.sin(i * i));
const array = createArray(values, [2, 4, 3], 'float64', EXACT);

describe('transformed', () => {
  it.each([0, 1, 2])('takes the softmax along axis %d and leaves the axis where it is', axis => {
    const result = transformed(array, axis, 'softmax');
    expect(result.shape).toEqual([2, 4, 3]);
    expectClose(classRows(result, axis).values, softmax(classRows(array, axis)), 1e-15);
  });

  it('takes the sigmoid and the logarithm of each element', () => {
    const sigmoid = transformed(array, 1, 'sigmoid');
    expectClose(
      sigmoid.values,
      values.map(x => 1 / (1 + Math.exp(-x))),
      1e-15
    );
    expectClose(
      transformed(sigmoid, 1, 'log').values,
      values.map(x => -Math.log1p(Math.exp(-x))),
      1e-14
    );
  });

  it('computes in the precision of the array', () => {
    const single = createArray(values, [8, 3], 'float32', EXACT);
    expect(transformed(single, 1, 'softmax').values).toBeInstanceOf(Float32Array);
  });

  it('leaves the array alone where nothing is done to it', () => {
    expect(transformed(array, 1, 'none')).toBe(array);
  });
});
