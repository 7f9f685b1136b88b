import type { Params } from '../../../src/schedules/entry';
import type { CurvePoint, Drawn } from '../../../src/schedules/handles/curve-point';
import { POINTS } from '../../../src/schedules/handles/points';

const drawn = (numSteps: number): Drawn => ({ numSteps, rates: null, pointsOf: () => [] });

const stepsOf = (key: string, params: Params, numSteps = 100): readonly [string, number][] =>
  POINTS[key](params, drawn(numSteps)).map(({ label, step }) => [label, step(params)]);

function pointOf(key: string, params: Params, wanted: string): CurvePoint {
  const found = POINTS[key](params, drawn(100)).find(
    ({ label, number }) => [label, number].join(' ').trim() === wanted
  );
  if (found === undefined) {
    throw new Error(`${key} has no ${wanted}`);
  }
  return found;
}

describe('the points of a schedule', () => {
  it('find the peak of torch one step before the share of the cycle is over', () => {
    const params = { max_lr: 1, pct_start: 0.3, total_steps: 100 };
    expect(stepsOf('torch.OneCycleLR', params)).toEqual([
      ['Peak', 29],
      ['End', 100]
    ]);
    const peak = pointOf('torch.OneCycleLR', params, 'Peak');
    expect(peak.moveStep?.(49, params)).toEqual({ pct_start: 0.5 });
    expect(peak.moveStep?.(400, params)).toEqual({ pct_start: 1 });
    expect(peak.moveStep?.(-9, params)).toEqual({ pct_start: 0 });
  });

  it('count the steps of all epochs where torch is given no total', () => {
    const params = { pct_start: 0.5, total_steps: null, epochs: 4, steps_per_epoch: 20 };
    expect(stepsOf('torch.OneCycleLR', params)).toEqual([['Peak', 39]]);
  });

  it('find the peak of optax at the share itself', () => {
    const params = { pct_start: 0.25, transition_steps: 10 };
    expect(stepsOf('optax.cosine_onecycle_schedule', params)).toEqual([
      ['Peak', 2],
      ['End', 10]
    ]);
  });

  it('let the decay of keras begin after the warm-up, if there is one', () => {
    const params = { initial_learning_rate: 0.2, decay_steps: 80, warmup_steps: 20, alpha: 0 };
    const [cold, warm] = [null, 0.5].map(target => ({ ...params, warmup_target: target }));
    expect(stepsOf('keras.CosineDecay', cold)).toEqual([
      ['Start', 0],
      ['End', 80]
    ]);
    expect(stepsOf('keras.CosineDecay', warm)).toEqual([
      ['Start', 0],
      ['Peak', 20],
      ['End', 100]
    ]);
    const end = (of: Params): CurvePoint => pointOf('keras.CosineDecay', of, 'End');
    expect(end(cold).moveRate?.(0.1, cold)).toEqual({ alpha: 0.5 });
    expect(end(warm).moveRate?.(0.1, warm)).toEqual({ alpha: 0.2 });
    expect(end(warm).moveStep?.(60, warm)).toEqual({ decay_steps: 40 });
  });

  it('put the warm-up of timm before its run only where it is a prefix', () => {
    const params = { lr: 0.1, lr_min: 0, t_initial: 80, warmup_t: 5 };
    expect(stepsOf('timm.CosineLRScheduler', { ...params, warmup_prefix: true })).toEqual([
      ['Peak', 5],
      ['End', 85]
    ]);
    expect(stepsOf('timm.CosineLRScheduler', { ...params, warmup_prefix: false })).toEqual([
      ['Start', 0],
      ['End', 80]
    ]);
  });

  it('add up the three phases of transformers', () => {
    const params = {
      ...{ lr: 0.4, num_warmup_steps: 10, num_stable_steps: 30, num_decay_steps: 20 },
      ...{ min_lr_ratio: 0, num_training_steps: 100 }
    };
    const key = 'transformers.warmup_stable_decay';
    expect(stepsOf(key, params)).toEqual([
      ['Peak', 10],
      ['Decay', 40],
      ['End', 60]
    ]);
    const end = pointOf(key, params, 'End');
    expect(end.moveStep?.(50, params)).toEqual({ num_decay_steps: 10 });
    expect(end.moveRate?.(0.1, params)).toEqual({ min_lr_ratio: 0.25 });
    expect(stepsOf(key, { ...params, num_stable_steps: null })).toEqual([
      ['Peak', 10],
      ['End', 100]
    ]);
  });

  it('mean by the end the parameter that transformers was given: a rate or a share', () => {
    const params = { lr: 0.5, num_warmup_steps: 1, num_training_steps: 9 };
    const rated = { ...params, min_lr: 0.1, min_lr_rate: null };
    const shared = { ...params, min_lr: null, min_lr_rate: 0.1 };
    const end = (of: Params): CurvePoint => pointOf('transformers.cosine_with_min_lr', of, 'End');
    expect(end(rated).moveRate?.(0.25, rated)).toEqual({ min_lr: 0.25 });
    expect(end(shared).moveRate?.(0.25, shared)).toEqual({ min_lr_rate: 0.5 });
  });

  it.each([
    ['textbook.ExponentialDecay', 'k', Math.log(4) / 50],
    ['textbook.InverseTimeDecay', 'k', 3 / 50],
    ['torch.ExponentialLR', 'gamma', 0.25 ** 0.02]
  ])('give %s the %s that leaves a quarter after 50 steps', (key, decay, value) => {
    const patch = pointOf(key, { lr: 0.4 }, 'Half-way').moveRate?.(0.1, { lr: 0.4 });
    expect(patch?.[decay]).toBeCloseTo(value, 12);
  });

  it('draw a boundary of keras after it, and one of paddle at it', () => {
    const params = { boundaries: [5], values: [1, 0.5] };
    const changes = ['keras.PiecewiseConstantDecay', 'paddle.PiecewiseDecay'].map(
      key => pointOf(key, params, 'Boundary 1').changesAfter
    );
    expect(changes).toEqual([true, false]);
  });
});
