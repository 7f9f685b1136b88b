import { tableSection, tooLongSection, type TableCells } from '../../src/repr/table-cells';
import { readTableSection } from '../../src/repr/table-section';

function read(cells: Partial<TableCells>): unknown {
  return items(cells).at(0) ?? null;
}

function items(cells: Partial<TableCells>): readonly unknown[] {
  const none = { size: null, labels: ['a', 'b'], dtypes: [], style: 'plain' as const, rows: [] };
  return readTableSection(tableSection({ ...none, ...cells }));
}

describe('readTableSection', () => {
  it('reads the losses of a training with their steps', () => {
    const labels = ['Step', 'Training Loss', 'Validation Loss'];
    const rows = [
      ['500', '0.512300', 'No log'],
      ['1000', '0.412300', '0.498700']
    ];
    expect(items({ labels, rows })).toMatchObject([
      {
        kind: 'history',
        history: {
          unit: 'step',
          series: [
            {
              name: 'Training Loss',
              steps: Float64Array.of(500, 1000),
              values: Float64Array.of(0.5123, 0.4123)
            }
          ]
        }
      }
    ]);
  });

  it('knows each number of R by its own digits', () => {
    expect(items({ style: 'r', rows: [['123.5', '0.1234567']] })).toMatchObject([
      { format: 'r', array: { provenance: { bound: expect.closeTo(0.05, 10) as number } } }
    ]);
    expect(items({ style: 'r', rows: [['⋮', '⋮']], labels: ['a', 'b'] })).toEqual([]);
    expect(
      items({
        style: 'r',
        size: [100, 2],
        rows: [
          ['1.5', '2.5'],
          ['⋮', '⋮']
        ]
      })
    ).toMatchObject([{ kind: 'truncated', shape: [100, 2], format: 'r' }]);
  });

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
    const [content] = readTableSection(tooLongSection(3_000_000, 2_000_000));
    expect(content).toMatchObject({ kind: 'broken', error: { tag: 'too-large' } });
    expect(content.kind === 'broken' && content.error.message).toContain(
      'has 3000000 characters, and at most 2000000 are read'
    );
  });

  it('reads those of polars by their types', () => {
    expect(read({ dtypes: ['u8', 'u8'], rows: [['1', '2']] })).toMatchObject({
      format: 'polars',
      array: { dtype: 'uint8', provenance: { kind: 'exact' } }
    });
    expect(read({ dtypes: ['str', 'str'], rows: [['"1"', '"2"']] })).toMatchObject({
      kind: 'broken'
    });
  });

  it('reads the numbers of polars beside its names', () => {
    const rows = [
      ['1', '"x y"'],
      ['2', '"x"']
    ];
    const section = tableSection({
      size: [2, 2],
      labels: ['a', 'who'],
      dtypes: ['i64', 'cat'],
      style: 'plain',
      rows
    });
    expect(readTableSection(section)).toMatchObject([
      { column: null, array: { shape: [2, 1], labels: ['a'], values: Float64Array.of(1, 2) } },
      { column: 'who', array: { classNames: ['x', 'x y'], values: Float64Array.of(1, 0) } }
    ]);
  });

  it('reads the numbers of polars where names were left out', () => {
    const table = { size: [9, 3] as [number, number], style: 'plain' as const };
    const section = tableSection({
      ...table,
      labels: ['a', '…', 'who'],
      dtypes: ['i64', '…', 'str'],
      rows: [['1', '…', '"x"']]
    });
    expect(readTableSection(section)).toMatchObject([
      { column: null, kind: 'truncated', dtype: 'int64' },
      { column: 'who', kind: 'truncated', shape: [9] }
    ]);
  });

  it('takes the coarsest digit of a styled table, where whole numbers may be rounded too', () => {
    const bound = (rows: string[][]): unknown => read({ style: 'styled', rows });
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

  it('reads names beside numbers as classes, and finds nothing in text alone or in ragged rows', () => {
    expect(items({ rows: [['1', 'x']] })).toMatchObject([
      { column: null, array: { shape: [1, 1], labels: ['a'] } },
      { column: 'b', array: { shape: [1], classNames: ['x'] } }
    ]);
    expect(items({ rows: [['1', '2020-01-01']] })[1]).toMatchObject({
      kind: 'broken',
      column: 'b',
      error: { values: { column: 'b', value: '2020-01-01' } }
    });
    expect(read({ rows: [['x', 'y']] })).toBeNull();
    expect(read({ rows: [['1']] })).toBeNull();
    expect(read({})).toBeNull();
  });
});
