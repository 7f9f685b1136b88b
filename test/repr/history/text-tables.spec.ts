import { textTables } from '../../../src/repr/history/text-tables';
import { SourceText } from '../../../src/repr/source-text';

/** Unit, and name, steps and values of each series, of each history. */
function read(text: string) {
  return textTables(new SourceText(text)).map(({ unit, series }) => ({
    unit,
    series: series.map(({ name, steps, values }) => [name, [...steps], [...values]])
  }));
}

describe('textTables', () => {
  it('reads a table with a column of steps', () => {
    expect(read('done\nstep  loss  acc\n 10  0.5  80%\n 20  0.4  90%\nbye')).toEqual([
      {
        unit: 'step',
        series: [
          ['loss', [10, 20], [0.5, 0.4]],
          ['acc', [10, 20], [80, 90]]
        ]
      }
    ]);
  });

  it('takes the labels of the rows for the epochs', () => {
    expect(read('   loss  val_loss\n0  0.5   NaN\n1  0.4   0.6\n2  0.3  0.5')).toEqual([
      {
        unit: 'epoch',
        series: [
          ['loss', [0, 1, 2], [0.5, 0.4, 0.3]],
          ['val_loss', [1, 2], [0.6, 0.5]]
        ]
      }
    ]);
  });

  it('leaves a column of times out', () => {
    const [{ series }] = read('epoch train_loss time\n0 0.5 00:01\n1 0.4 00:02');
    expect(series).toEqual([['train_loss', [0, 1], [0.5, 0.4]]]);
  });

  it('reads one table after another', () => {
    const table = 'loss\n0.5\n0.4\n';
    expect(read(`${table}\n${table}`)).toHaveLength(2);
    expect(read(`${table}${table}`)).toHaveLength(2);
  });

  it('ends where a row has too few cells, too many, or a word', () => {
    for (const row of ['3', '3 4 5 6', '3 word']) {
      const [{ series }] = read(`step loss\n1 0.5\n2 0.4\n${row}\n4 0.2`);
      expect(series).toEqual([['loss', [1, 2], [0.5, 0.4]]]);
    }
  });

  it.each([
    ['', 'nothing'],
    ['step loss\n1 0.5', 'one row'],
    ['step acc\n1 0.5\n2 0.6', 'no loss'],
    ['the loss is:\n0.5\n0.4', 'a sentence'],
    [`loss ${'a '.repeat(1000)}\n0.5\n0.4`, 'a line that is too long']
  ])('reads no table in %j: %s', text => {
    expect(read(text)).toEqual([]);
  });
});
