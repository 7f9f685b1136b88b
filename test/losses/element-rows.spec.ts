import { elementRows } from '../../src/losses/element-rows';
import { array } from '../fixtures/arrays';

describe('elementRows', () => {
  it('sees a row of one value in each element, without a copy', () => {
    const matrix = array([1, 2, 3, 4, 5, 6], [2, 3]);
    const rows = elementRows(matrix);
    expect(rows).toMatchObject({ numSamples: 6, numClasses: 1, sampleShape: [2, 3] });
    expect(rows.values).toBe(matrix.values);
  });

  it('has one sample of a scalar and none of nothing', () => {
    expect(elementRows(array([7], []))).toMatchObject({ numSamples: 1, sampleShape: [] });
    expect(elementRows(array([], [0, 4]))).toMatchObject({ numSamples: 0, sampleShape: [0, 4] });
  });
});
