import { parseOutput } from '../../../src/repr/parse-output';

const read = (...text: string[]): unknown => parseOutput(text.join('\n'));
const near = (value: number): number => expect.closeTo(value, 12) as number;

describe('findJulia', () => {
  it('finds one array after another, each by its name', () => {
    expect(
      read(
        'U factor:',
        '1×2 Matrix{Int64}:',
        ' 1  2',
        '',
        '2-element Vector{Float64}:',
        ' 0.5',
        ' 1.5',
        'done [0.5, 1.5]'
      )
    ).toMatchObject([
      { name: 'U factor', format: 'julia', array: { shape: [1, 2], dtype: 'int64' } },
      { name: null, format: 'julia', array: { shape: [2], values: new Float64Array([0.5, 1.5]) } },
      { format: 'python' }
    ]);
  });

  it('says where rows are missing', () => {
    expect(read('2×2 Matrix{Float64}:', ' 0.5  1.5')).toMatchObject([
      {
        kind: 'broken',
        error: { tag: 'broken-array', values: { found: '1, 2', expected: '2, 2' } }
      }
    ]);
  });

  it('knows a matrix to six digits, and a vector in full', () => {
    expect(read('1×2 Matrix{Float64}:', ' 0.27001  411.518')).toMatchObject([
      { array: { provenance: { kind: 'printed', bound: near(5e-4) } } }
    ]);
    expect(read('1×2 Matrix{Float64}:', ' 0.2700104  0.5')).toMatchObject([
      { array: { provenance: { kind: 'exact' } } }
    ]);
    expect(read('2-element Vector{Float64}:', ' 0.27', ' 0.5')).toMatchObject([
      { array: { provenance: { kind: 'exact' } } }
    ]);
  });

  it.each([
    '2-element Vector{String}:\n "a"\n "b"',
    '3×2 DataFrame',
    '3-element tuple:',
    '4×3 tiles:\n 1 2 3'
  ])('finds no array in %j', text => {
    expect(parseOutput(text)).toEqual([]);
  });
});
