import { readRArray } from '../../../src/repr/r/r-array';
import { SourceText } from '../../../src/repr/source-text';

describe('readRArray', () => {
  it('stacks the slices along a third axis', () => {
    const text = ', , 1\n\n     [,1]\n[1,]  0.5\n\n, , 2\n\n     [,1]\n[1,]  1.5\n';
    expect(readRArray(new SourceText(text), 0)).toMatchObject({
      content: { array: { shape: [1, 1, 2], values: new Float64Array([0.5, 1.5]) } },
      endLine: 9
    });
  });

  it('is none without a title', () => {
    expect(readRArray(new SourceText('     [,1]\n[1,]  0.5'), 0)).toBeNull();
  });
});
