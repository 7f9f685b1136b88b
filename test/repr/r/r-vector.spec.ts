import { readRVector } from '../../../src/repr/r/r-vector';
import { SourceText } from '../../../src/repr/source-text';

const read = (...text: string[]): unknown => readRVector(new SourceText(text.join('\n')), 0)?.items;

describe('readRVector', () => {
  it('goes on over lines that count its elements', () => {
    expect(read(' [1]  1.25 -2.50', ' [3]  0.75  0.50', '[99]  1.00')).toMatchObject([
      { kind: 'array', format: 'r', array: { values: new Float64Array([1.25, -2.5, 0.75, 0.5]) } }
    ]);
  });

  it('knows each number to half a unit of its last digit, and usually to seven digits', () => {
    expect(read('[1] 1.5 2.0')).toMatchObject([
      { array: { provenance: { kind: 'printed', bound: expect.closeTo(0.05, 10) as number } } }
    ]);
    expect(read('[1] 1 2')).toMatchObject([
      {
        array: {
          dtype: 'float64',
          provenance: {
            bound: expect.closeTo(0.5, 10) as number,
            usual: expect.closeTo(5e-7, 12) as number
          }
        }
      }
    ]);
  });

  it('takes missing ones for NaN', () => {
    expect(read('[1] 0.5  NA NaN Inf')).toMatchObject([
      { array: { values: new Float64Array([0.5, NaN, NaN, Infinity]) } }
    ]);
  });

  it('reads logical values as such', () => {
    expect(read('[1]  TRUE FALSE')).toMatchObject([{ array: { dtype: 'bool' } }]);
  });

  it('tells how many there are where some were left out', () => {
    const note = ' [ reached getOption("max.print") -- omitted 20 entries ]';
    expect(read('[1] 0.5 1.5', note)).toMatchObject([{ kind: 'truncated', shape: [22] }]);
  });

  it.each([
    ['numbers of several formats', '[1] 0.5 1.25'],
    ['numbers that are not set in columns', '[1] 0.5  1.5 2.5'],
    ['lines of several lengths', '[1] 0.5 1.5 2.5\n[4] 0.5 1.5\n[6] 0.5 1.5']
  ])('does not believe %s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads long numbers one on a line', () => {
    expect(read('[1] -0.1571931217613113', '[2]  0.7167832507057812')).toMatchObject([
      { array: { shape: [2] } }
    ]);
  });
});
