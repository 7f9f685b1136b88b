import { tableHistory } from '../../../src/repr/history/table-history';

describe('tableHistory', () => {
  it('takes a column of steps or epochs for the steps, and leaves gaps out', () => {
    const history = tableHistory({
      names: ['Epoch', 'Training Loss', 'Validation Loss'],
      rows: [
        ['1', '0.5', 'No log'],
        ['2', '0.4', '0.6'],
        ['3', '0.3', '0.5']
      ]
    });
    expect(history).toMatchObject({ unit: 'epoch' });
    expect(history?.series.map(({ name, steps }) => [name, ...steps])).toEqual([
      ['Training Loss', 1, 2, 3],
      ['Validation Loss', 2, 3]
    ]);
  });

  it('takes the labels of the rows, or their places, where no column tells', () => {
    const labelled = tableHistory({
      names: ['loss'],
      rows: [
        ['10', '0.5'],
        ['20', '0.4']
      ]
    });
    expect([...(labelled?.series[0].steps ?? [])]).toEqual([10, 20]);
    const bare = tableHistory({ names: ['loss'], rows: [['0.5'], ['0.4']] });
    expect([...(bare?.series[0].steps ?? [])]).toEqual([1, 2]);
  });

  it('reads no table without a loss, or whose steps are words', () => {
    expect(tableHistory({ names: ['x'], rows: [['1'], ['2']] })).toBeNull();
    expect(
      tableHistory({
        names: ['loss'],
        rows: [
          ['cat', '1.5'],
          ['dog', '2.5']
        ]
      })
    ).toBeNull();
  });
});
