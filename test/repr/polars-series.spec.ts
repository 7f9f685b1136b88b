import { readPolarsSeries } from '../../src/repr/polars-series';
import { SourceText } from '../../src/repr/source-text';

function read(text: string, length: number): ReturnType<typeof readPolarsSeries> {
  return readPolarsSeries(new SourceText(text), 0, length);
}

describe('readPolarsSeries', () => {
  it('reads values and name', () => {
    const series = read("Series: 'y' [i64]\n[\n\t1\n\t2\n]", 2);
    expect(series).toMatchObject({
      name: 'y',
      endLine: 5,
      content: { kind: 'array', array: { dtype: 'int64', shape: [2] } }
    });
  });

  it('is truncated where there are fewer values than the shape tells', () => {
    const series = read("Series: 'y' [f32]\n[\n\t1.5\n\t…\n\t2.5\n]", 50);
    expect(series?.content).toMatchObject({ kind: 'truncated', shape: [50], dtype: 'float32' });
  });

  it('reads names in quotes as classes, and refuses a missing one', () => {
    expect(read('Series: \'c\' [str]\n[\n\t"b"\n\t"a"\n]', 2)?.content).toMatchObject({
      kind: 'array',
      array: { classNames: ['a', 'b'], values: Float64Array.of(1, 0) }
    });
    expect(read('Series: \'c\' [cat]\n[\n\t"b"\n\tnull\n]', 2)?.content.kind).toBe('broken');
    expect(read('Series: \'c\' [enum]\n[\n\t"b"\n\t…\n]', 9)?.content).toMatchObject({
      kind: 'truncated',
      shape: [9],
      dtype: 'int64'
    });
  });

  it('refuses what is neither, and is null for other lines', () => {
    expect(read("Series: 'c' [date]\n[\n\t2020-01-01\n]", 1)?.content.kind).toBe('broken');
    expect(read("Series: 'y' [i64]\n[\n\t1", 1)).toBeNull();
    expect(read('1 2', 1)).toBeNull();
  });
});
