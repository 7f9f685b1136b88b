import fc from 'fast-check';
import { logHistories } from '../../../src/repr/history/log-histories';
import { SourceText } from '../../../src/repr/source-text';

function read(text: string) {
  return logHistories(new SourceText(text)).histories.map(({ unit, stepsPerEpoch, series }) => ({
    unit,
    stepsPerEpoch,
    series: series.map(({ name, steps, values }) => [name, [...steps], [...values]])
  }));
}

describe('logHistories', () => {
  it('adds the steps of earlier epochs where they begin anew', () => {
    const lines = [1, 2].flatMap(epoch =>
      [1, 2].map(step => `epoch ${epoch} batch ${step}/2 loss ${epoch}.${step}`)
    );
    expect(read(lines.join('\n'))).toEqual([
      { unit: 'step', stepsPerEpoch: 2, series: [['loss', [1, 2, 3, 4], [1.1, 1.2, 2.1, 2.2]]] }
    ]);
  });

  it('keeps steps that count on through the epochs', () => {
    expect(read('epoch 1 step 10 loss 3.5\nepoch 2 step 20 loss 2.5')).toMatchObject([
      { unit: 'step', series: [['loss', [10, 20], [3.5, 2.5]]] }
    ]);
  });

  it('puts the line of an evaluation where the training was', () => {
    const text = 'Epoch 1\nloss: 2.5\nval_loss: 2.75\nEpoch 2\nloss: 1.5\nval_loss: 1.75\n';
    expect(read(text)).toEqual([
      {
        unit: 'epoch',
        stepsPerEpoch: null,
        series: [
          ['loss', [1, 2], [2.5, 1.5]],
          ['val_loss', [1, 2], [2.75, 1.75]]
        ]
      }
    ]);
  });

  it('begins another history where the counting does', () => {
    expect(
      read('epoch 1 loss 3.5\nepoch 2 loss 2.5\nepoch 1 loss 9.5\nepoch 2 loss 8.5')
    ).toHaveLength(2);
  });

  it('counts the lines where nothing else counts, from three on', () => {
    expect(read('loss 0.5\nloss 0.4\nloss 0.3')).toMatchObject([
      { unit: 'record', series: [['loss', [0, 1, 2], [0.5, 0.4, 0.3]]] }
    ]);
    expect(read('loss 0.5\nloss 0.4')).toEqual([]);
  });

  it.each([
    'epoch 1 loss 0.5',
    'accuracy: 0.5\naccuracy: 0.6\naccuracy: 0.7',
    'errors: 3\nerrors: 4\nerrors: 5',
    'error: 3\nerror: 4\nerror: 5',
    '              precision    recall  f1-score\nclass 0       0.50      1.00      0.67'
  ])('takes %j for no history', text => {
    expect(read(text)).toEqual([]);
  });

  it('reads back what any loop prints', () => {
    const losses = fc.array(fc.double({ min: 1e-8, max: 1e8, noNaN: true }), {
      minLength: 2,
      maxLength: 30
    });
    const format = fc.constantFrom<(step: number, loss: string) => string>(
      (step, loss) => `step ${step} loss ${loss}`,
      (step, loss) => `[INFO] iter ${step}: loss=${loss}, time 3ms`,
      (step, loss) => `{"global_step": ${step}, "train_loss": ${loss}}`,
      (step, loss) => `| step: ${step} | Loss: ${loss} |`
    );
    fc.assert(
      fc.property(losses, format, fc.integer({ min: 1, max: 8 }), (values, line, digits) => {
        const printed = values.map(value => value.toExponential(digits));
        const {
          histories: [history]
        } = logHistories(new SourceText(printed.map((loss, i) => line(i * 5, loss)).join('\n')));
        const [{ steps, values: found, bound }] = history.series;
        expect([...steps]).toEqual(values.map((_, i) => i * 5));
        expect([...found]).toEqual(printed.map(Number));
        values.forEach((value, i) =>
          expect(Math.abs(found[i] - value)).toBeLessThanOrEqual(bound * (1 + 1e-9))
        );
      })
    );
  });
});
