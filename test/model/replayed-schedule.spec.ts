import type { LossHistory, MetricSeries } from '../../src/array/loss-history';
import { replayedSchedule } from '../../src/model/replayed-schedule';
import { NO_HISTORY } from '../../src/model/shown-history';
import { STEP_LR } from './future-of';

function plateau(changes: object = {}) {
  const standard = { lr: 0.1, patience: 1, factor: 0.1, mode: 'min', threshold: 1e-4 };
  const rest = { threshold_mode: 'rel', cooldown: 0, min_lr: 0, eps: 1e-8 };
  const params = { ...standard, ...rest, ...changes };
  return { library: 'torch', name: 'ReduceLROnPlateau', params };
}

function series(name: string, ...values: number[]): MetricSeries {
  return {
    name,
    isLoss: name.includes('loss'),
    isPercent: false,
    steps: Float64Array.from(values, (_, i) => i + 1),
    values: Float64Array.from(values),
    bound: 0
  };
}

function stateOf(...all: MetricSeries[]) {
  const history: LossHistory = { unit: 'epoch', stepsPerEpoch: null, series: all };
  const entry = { id: 'a', label: '[1]', place: { kind: 'typed' }, history } as const;
  return {
    histories: [entry],
    ...{ pickedHistory: null, followedMetric: null, stepsPerEpoch: 10, numSteps: 50 }
  };
}

const FLAT = series('loss', 1, 1, 1, 1);

describe('replayedSchedule', () => {
  it('sets the rate at the step of the epoch that was one too many', () => {
    const found = replayedSchedule(plateau(), stateOf(FLAT));
    expect(found?.changes).toMatchObject([{ step: 30, number: 3, from: 0.1 }]);
    expect([29, 30, 50].map(step => found?.rates[step].toFixed(2))).toEqual([
      '0.10',
      '0.01',
      '0.01'
    ]);
    expect(found?.rates).toHaveLength(51);
  });

  it('follows the validation, and what rises where the mode is max', () => {
    const state = stateOf(FLAT, series('val_loss', 4, 3, 2, 1), series('val_acc', 0.5, 0.5, 0.5));
    expect(replayedSchedule(plateau(), state)).toMatchObject({ metric: 'val_loss', changes: [] });
    expect(replayedSchedule(plateau({ mode: 'max' }), state)?.metric).toBe('val_acc');
    const rate = series('lr', 1, 1, 1);
    expect(replayedSchedule(plateau({ mode: 'max' }), stateOf(FLAT, rate))).toBeNull();
  });

  it('follows the metric that was chosen, while the log has it', () => {
    const state = stateOf(FLAT, series('val_loss', 4, 3, 2, 1));
    expect(replayedSchedule(plateau(), { ...state, followedMetric: 'loss' })?.metric).toBe('loss');
    expect(replayedSchedule(plateau(), { ...state, followedMetric: 'f1' })?.metric).toBe(
      'val_loss'
    );
  });

  it('is nothing for other schedules, without a history, and while a parameter is wrong', () => {
    expect(replayedSchedule(STEP_LR, stateOf(FLAT))).toBeNull();
    expect(replayedSchedule(plateau(), { ...stateOf(FLAT), pickedHistory: NO_HISTORY })).toBeNull();
    expect(replayedSchedule(plateau({ factor: 2 }), stateOf(FLAT))).toBeNull();
  });

  it('gives the same array until something is another', () => {
    const [spec, state] = [plateau(), stateOf(FLAT)];
    const { rates } = replayedSchedule(spec, state) ?? {};
    expect(replayedSchedule(spec, { ...state })?.rates).toBe(rates);
    expect(replayedSchedule(spec, { ...state, stepsPerEpoch: 5 })?.rates[15].toFixed(2)).toBe(
      '0.01'
    );
  });
});
