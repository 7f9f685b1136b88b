import { readJuliaArray } from '../../../src/repr/julia/julia-array';
import { SourceText } from '../../../src/repr/source-text';

describe('readJuliaArray', () => {
  it('ends behind its rows', () => {
    expect(
      readJuliaArray(new SourceText('2-element Vector{Int64}:\n 1\n 2\n\n 3'), 0)
    ).toMatchObject({
      content: { kind: 'array', array: { shape: [2] } },
      endLine: 3
    });
  });

  it('is none without a type of elements', () => {
    expect(readJuliaArray(new SourceText('2-element list:\n 1\n 2'), 0)).toBeNull();
  });
});
