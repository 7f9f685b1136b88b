import { readJuliaArray } from '../../../src/repr/julia/julia-array';
import { SourceText } from '../../../src/repr/source-text';

const read = (...lines: string[]) => readJuliaArray(new SourceText(lines.join('\n')), 0);

describe('readJuliaArray', () => {
  it('reads the rows below a header', () => {
    const array = read('2×2 Matrix{Float64}:', ' 0.5  1.5', ' 2.5  3.5', '', 'done');
    expect(array?.content).toMatchObject({
      kind: 'array',
      format: 'julia',
      array: { shape: [2, 2], dtype: 'float64', values: new Float64Array([0.5, 1.5, 2.5, 3.5]) }
    });
    expect(array?.endLine).toBe(3);
  });

  it('reads a vector, and an array without elements', () => {
    expect(read('2-element Vector{Int64}:', ' 1', ' 2')?.content).toMatchObject({
      array: { shape: [2], dtype: 'int64' }
    });
    expect(read('0-element Vector{Float64}')?.content).toMatchObject({ array: { shape: [0] } });
  });

  it('joins the slices of three axes, of which the last runs fastest', () => {
    const slice = (place: number, ...row: number[]) => [
      `[:, :, ${place}] =`,
      ` ${row.join('  ')}`,
      ''
    ];
    const lines = ['1×2×2 Array{Float64, 3}:', ...slice(1, 0.5, 1.5), ...slice(2, 2.5, 3.5)];
    expect(read(...lines)?.content).toMatchObject({
      array: { shape: [1, 2, 2], values: new Float64Array([0.5, 2.5, 1.5, 3.5]) }
    });
  });

  it('tells the shape of what was left out', () => {
    const lines = ['100-element Vector{Float64}:', ' 0.5', ' ⋮', ' 1.5'];
    expect(read(...lines)?.content).toMatchObject({ kind: 'truncated', shape: [100] });
  });

  it('says that there are other values than the header has', () => {
    expect(read('2×2 Matrix{Float64}:', ' 0.5  1.5')?.content).toMatchObject({
      kind: 'broken',
      error: { tag: 'broken-array', values: { found: '1, 2', expected: '2, 2' } }
    });
  });

  it('refuses numbers that it cannot hold, by their name', () => {
    expect(read('1-element Vector{ComplexF64}:', ' 1.0 + 2.0im')?.content).toMatchObject({
      kind: 'broken',
      error: { tag: 'unsupported-array' }
    });
  });

  it.each(['2 elements', '2-element Vector{String}:', '2-element Vector{Float64}'])(
    'is null for %s',
    header => {
      expect(read(header, ' "a"', ' "b"')).toBeNull();
    }
  );
});
