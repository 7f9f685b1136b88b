import type { LossHistory, StepUnit } from '../../../src/array/loss-history';
import { historyLabel } from '../../../src/panel/schedule/history-label';
import { trans } from '../environment';

function labelOf(unit: StepUnit, steps: readonly number[]): string {
  const series = ['loss', 'lr', 'val_loss'].map(name => ({
    name,
    isLoss: name !== 'lr',
    steps: Float64Array.from(steps),
    values: Float64Array.from(steps)
  }));
  const history = { unit, stepsPerEpoch: null, series } as unknown as LossHistory;
  const place = { kind: 'kernel' } as const;
  return historyLabel({ id: 'h', label: '[4]', place: place as never, history }, trans);
}

describe('historyLabel', () => {
  it.each([
    ['epoch', [1, 2, 3], '[4] · loss, val_loss · to epoch 3'],
    ['step', [10, 2000], '[4] · loss, val_loss · to step 2000'],
    ['record', [1, 2, 3, 4], '[4] · loss, val_loss · 4 numbers'],
    ['epoch', [1.1, 1.1 + 2.2], '[4] · loss, val_loss · to epoch 3.3']
  ] as const)('tells the losses and the length of a log by %s', (unit, steps, label) => {
    expect(labelOf(unit, steps)).toBe(label);
  });
});
