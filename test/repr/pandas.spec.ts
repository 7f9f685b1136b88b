import { findPandas } from '../../src/repr/pandas';
import { SourceText } from '../../src/repr/source-text';

const SERIES = '0    1.5\n1    2.5\nName: y, dtype: float64';
const FRAME = '     a    b\n0  1.5  2.0\n1  2.5  3.0';

describe('findPandas', () => {
  it('finds nothing in prose', () => {
    expect(findPandas(new SourceText(''))).toEqual([]);
    expect(findPandas(new SourceText('the dtype: float32 was chosen\nand kept'))).toEqual([]);
  });

  it('covers the lines of a frame and of a series, and no others', () => {
    const text = `x =\n${FRAME}\n\nand\n${SERIES}\nend`;
    const found = findPandas(new SourceText(text));
    expect(found.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(
      [FRAME, SERIES].sort()
    );
    expect(found.flatMap(({ items }) => items)).toMatchObject([
      { kind: 'array', format: 'pandas', name: 'y', array: { shape: [2] } },
      { kind: 'array', format: 'pandas', array: { shape: [2, 2], labels: ['a', 'b'] } }
    ]);
  });

  it('names a frame by the line above', () => {
    const [
      {
        items: [item]
      }
    ] = findPandas(new SourceText(`scores:\n${FRAME}`));
    expect(item).toMatchObject({ name: 'scores' });
  });

  it('finds no frame in what others have found, and one behind it', () => {
    const text = `${FRAME}\nand\n${FRAME}`;
    const taken = [{ start: 0, end: FRAME.length, items: [] }];
    const found = findPandas(new SourceText(text), taken);
    expect(found.map(({ start }) => start)).toEqual([text.lastIndexOf(FRAME)]);
  });

  it('covers the line that says how large a frame is', () => {
    const text = `${FRAME}\n\n[2 rows x 2 columns]\nend`;
    const [{ end }] = findPandas(new SourceText(text));
    expect(text.slice(end)).toBe('\nend');
  });

  it('covers the categories below a series', () => {
    const text = '0    1\n1    2\ndtype: category\nCategories (2, int64): [1, 2]\nend';
    const [{ start, end }] = findPandas(new SourceText(text));
    expect([start, text.slice(end)]).toEqual([0, '\nend']);
  });

  it.each([
    ['Empty DataFrame\nColumns: [a, b]\nIndex: []', [0, 2]],
    ['Empty DataFrame\nColumns: []\nIndex: [0, 1, 2]', [3, 0]],
    ['Empty DataFrame\nColumns: []\nIndex: []', [0, 0]],
    ['Empty DataFrame\nColumns: []\nIndex: [0, ...]\n\n[90 rows x 0 columns]', [90, 0]]
  ])('reads %j with the shape %j', (text, shape) => {
    const found = findPandas(new SourceText(`${text}\nend`));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      start: 0,
      end: text.length,
      items: [{ kind: 'array', array: { shape, provenance: { kind: 'exact' } } }]
    });
  });

  it('finds none where an empty frame breaks off', () => {
    expect(findPandas(new SourceText('Empty DataFrame\nColumns: [a'))).toEqual([]);
  });
});
