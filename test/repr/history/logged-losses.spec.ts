import { loggedLosses } from '../../../src/repr/history/logged-losses';
import { parseOutput } from '../../../src/repr/parse-output';
import { SourceText } from '../../../src/repr/source-text';

const read = (text: string): unknown => loggedLosses(new SourceText(text));

describe('loggedLosses', () => {
  it.each([
    ['loss: 0.53', 'loss', 0.53, 0.005],
    ['Test loss: 0.5312, accuracy: 0.91', 'Test loss', 0.5312, 0.00005],
    ["{'loss': 0.5, 'acc': 0.91}", 'loss', 0.5, 0.05],
    ['val_loss=1.0986 lr=0.001', 'val_loss', 1.0986, 0.00005]
  ])('reads %j', (text, name, value, bound) => {
    expect(read(text)).toEqual([
      {
        kind: 'array',
        format: 'log',
        name,
        array: {
          dtype: 'float64',
          shape: [],
          values: new Float64Array([value]),
          provenance: { kind: 'printed', bound: expect.closeTo(bound, 12) as number }
        }
      }
    ]);
  });

  it.each([
    'accuracy: 0.91',
    'loss: 12',
    'loss: 53.1%',
    'loss: nan',
    'loss = tensor(0.53)',
    'loss [0.53]'
  ])('leaves %j to others, or alone', text => {
    expect(read(text)).toEqual([]);
  });

  it('gives way to the history of a training', () => {
    const items = parseOutput('epoch 1 loss 0.5\nepoch 2 loss 0.4');
    expect(items.map(({ kind }) => kind)).toEqual(['history']);
  });

  it('stands behind the arrays of the same text', () => {
    expect(parseOutput('loss: 0.53\nlogits:\n[[0.5 1.5]]')).toMatchObject([
      { name: 'logits' },
      { name: 'loss', array: { shape: [] } }
    ]);
  });

  it('reads no long log', () => {
    expect(read('loss: 0.53\n'.repeat(3000))).toEqual([]);
  });
});
