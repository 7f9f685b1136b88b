import { tableSection, tooLongSection, type TableCells } from '../../src/repr/table-cells';
import { readTableSection } from '../../src/repr/table-section';

function read(cells: Partial<TableCells>): unknown {
  const none = { size: null, labels: ['a', 'b'], dtypes: [], styled: false, rows: [] };
  return readTableSection(tableSection({ ...none, ...cells }));
}

describe('readTableSection', () => {
  it('reads the cells of pandas with their labels', () => {
    expect(
      read({
        rows: [
          ['0.5', '1'],
          ['NaN', '2']
        ]
      })
    ).toMatchObject({
      kind: 'array',
      format: 'pandas',
      array: { shape: [2, 2], labels: ['a', 'b'], values: Float64Array.of(0.5, 1, NaN, 2) }
    });
  });

  it('says that a table was too long to be taken apart', () => {
    const content = readTableSection(tooLongSection(3_000_000, 2_000_000));
    expect(content).toMatchObject({ kind: 'broken', error: { tag: 'too-large' } });
    expect(content?.kind === 'broken' && content.error.message).toContain(
      'has 3000000 characters, and at most 2000000 are read'
    );
  });

  it('reads those of polars by their types', () => {
    expect(read({ dtypes: ['u8', 'u8'], rows: [['1', '2']] })).toMatchObject({
      format: 'polars',
      array: { dtype: 'uint8', provenance: { kind: 'exact' } }
    });
    expect(read({ dtypes: ['i64', 'str'], rows: [['1', '2']] })).toMatchObject({ kind: 'broken' });
  });

  it('takes the coarsest digit of a styled table, where whole numbers may be rounded too', () => {
    const bound = (rows: string[][]): unknown => read({ styled: true, rows });
    expect(bound([['0.5', '1.2345']])).toMatchObject({
      array: { provenance: { bound: expect.closeTo(0.05, 6) } }
    });
    expect(bound([['3', '1.25']])).toMatchObject({
      array: { provenance: { bound: expect.closeTo(0.5, 6) } }
    });
  });

  it('has the size that the page tells where rows were left out', () => {
    expect(
      read({
        size: [70, 2],
        rows: [
          ['1', '2'],
          ['...', '...']
        ]
      })
    ).toMatchObject({
      kind: 'truncated',
      shape: [70, 2],
      dtype: 'int64'
    });
    expect(read({ size: [70, 2], rows: [['1', '2']] })).toMatchObject({ kind: 'truncated' });
  });

  it('refuses text among numbers, and finds nothing in text alone or in ragged rows', () => {
    expect(read({ rows: [['1', 'x']] })).toMatchObject({
      error: { values: { column: 'b', value: 'x' } }
    });
    expect(read({ rows: [['x', 'y']] })).toBeNull();
    expect(read({ rows: [['1']] })).toBeNull();
    expect(read({})).toBeNull();
  });
});
