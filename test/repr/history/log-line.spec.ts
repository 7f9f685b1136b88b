import { readLogLine } from '../../../src/repr/history/log-line';

function summary(line: string): unknown {
  const read = readLogLine(line);
  const metrics = read?.metrics.map(({ name, value, isPercent }) =>
    [name, value, isPercent ? '%' : ''].join(' ').trim()
  );
  return read && [read.epoch, read.step, read.numSteps, read.share, ...(metrics ?? [])];
}

describe('readLogLine', () => {
  it.each([
    ['epoch 3 loss 0.412', [3, null, null, null, 'loss 0.412']],
    ['Epoch 3/10', [3, null, null, null]],
    ['Epoch [3/10], Step [20/50], Loss: 0.5', [3, 20, 50, null, 'Loss 0.5']],
    [
      'Epoch: 01 | Train Loss: 0.5 | Val. Acc: 61.2%',
      [1, null, null, null, 'Train Loss 0.5', 'Val. Acc 61.2 %']
    ],
    [
      "{'loss': 0.5, 'learning_rate': 1e-05, 'epoch': 0.25}",
      [0.25, null, null, null, 'loss 0.5', 'learning_rate 0.00001']
    ],
    ["{'loss': '0.5', 'epoch': '0.25'}", [0.25, null, null, null, 'loss 0.5']],
    ['{"step": 7, "loss": NaN}', [null, 7, null, null, 'loss NaN']],
    [
      '10/10 [==============================] - 0s 2ms/step - loss: 0.5 - accuracy: 0.75',
      [null, null, 10, null, 'loss 0.5', 'accuracy 0.75']
    ],
    [
      '3/10 [===>..........................] - ETA: 0s - loss: 0.5',
      [null, null, null, null, 'loss 0.5']
    ],
    [
      'Epoch 1: 100%|███| 8/8 [00:01<00:00, 7.9it/s, v_num=0, loss=1.5e-3]',
      [1, null, 8, null, 'loss 0.0015']
    ],
    ['Train Epoch: 2 [640/1280 (50%)]\tLoss: 0.25', [2, null, null, 0.5, 'Loss 0.25']],
    ['[2,  4000] loss: 2.173', [2, 4000, null, null, 'loss 2.173']],
    [
      '[10]\ttrain-logloss:0.48\teval-logloss:0.5',
      [null, 10, null, null, 'train-logloss 0.48', 'eval-logloss 0.5']
    ],
    ["[20]\tvalid_0's l2: 0.2", [null, 20, null, null, "valid_0's l2 0.2"]],
    [
      'step 5: train loss 4.1, val loss 4.25',
      [null, 5, null, null, 'train loss 4.1', 'val loss 4.25']
    ],
    ['loss=tensor(0.5000, grad_fn=<NllLossBackward0>)', [null, null, null, null, 'loss 0.5']],
    ['the loss is -inf', null],
    ['loss: -inf', [null, null, null, null, 'loss -Infinity']]
  ])('of %j', (line, expected) => {
    expect(summary(line)).toEqual(expected);
  });

  it.each([
    'no number here',
    'Downloading 100%|███| 5/5 [00:00<00:00, 5.0MB/s]',
    'time: 12:30:01, eta: 3.5, best_loss_time: 3',
    '2026-11-24 12:30:01 started',
    'a cat has 4 legs',
    `loss: ${'0'.repeat(3000)}`
  ])('finds nothing in %j', line => {
    expect(readLogLine(line)?.metrics ?? []).toEqual([]);
  });
});
