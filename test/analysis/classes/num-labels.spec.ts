import { numLabels } from '../../../src/analysis/classes/num-labels';
import { rowsOf } from '../../fixtures/arrays';

function shaped(...sampleShape: number[]) {
  return { areElements: true, rows: { ...rowsOf([[0]]), sampleShape } };
}

describe('numLabels', () => {
  it('is the number of columns of a matrix of elements', () => {
    expect(numLabels(shaped(5, 3))).toBe(3);
  });

  it('is null for one column, for other shapes, and for classes', () => {
    expect([shaped(5, 1), shaped(5), shaped(2, 3, 4)].map(numLabels)).toEqual([null, null, null]);
    expect(numLabels({ ...shaped(5, 3), areElements: false })).toBeNull();
  });
});
