import { specFit, type SpecFit } from '../../src/model/spec-fit';
import type { ScheduleFuture } from '../../src/sources/kernel/types';
import { futureOf, PLATEAU, STEP_LR } from './future-of';

const PLATEAU_SPEC = {
  library: 'torch',
  name: 'ReduceLROnPlateau',
  params: {
    ...{ lr: 0.1, patience: 5, factor: 0.1, mode: 'min', threshold: 1e-4, threshold_mode: 'rel' },
    ...{ cooldown: 0, min_lr: 0, eps: 1e-8 }
  }
};

const ONE_CYCLE = {
  library: 'torch',
  name: 'OneCycleLR',
  params: {
    ...{ max_lr: 0.1, total_steps: 50, pct_start: 0.3, epochs: null, steps_per_epoch: null },
    ...{ anneal_strategy: 'cos', div_factor: 25, final_div_factor: 1e4, three_phase: false },
    ...{ cycle_momentum: true, base_momentum: 0.85, max_momentum: 0.95, lr: 0.1 }
  }
};

function fitOf(future: ScheduleFuture): SpecFit {
  return specFit(future.groups[0], future);
}

function toldAs(spec: unknown, changes: Partial<ScheduleFuture> = {}): ScheduleFuture {
  const future = futureOf(changes);
  return { ...future, groups: [{ ...future.groups[0], spec }] };
}

describe('specFit', () => {
  it('takes a spec whose curve goes through every rate ahead', () => {
    expect(fitOf(futureOf())).toEqual({ kind: 'same', spec: STEP_LR });
    const end = futureOf({ now: 45 }, ONE_CYCLE, 5);
    expect(fitOf(end)).toEqual({ kind: 'same', spec: ONE_CYCLE });
  });

  it('sees one rate that is another', () => {
    const future = futureOf();
    future.groups[0].rates[60] *= 1 + 1e-8;
    expect(fitOf(future)).toEqual({ kind: 'strayed' });
    expect(fitOf({ ...futureOf(), now: 11 })).toEqual({ kind: 'strayed' });
  });

  it('allows float32 its own precision', () => {
    const spec = {
      library: 'keras',
      name: 'CosineDecay',
      params: {
        ...{ initial_learning_rate: 0.1, decay_steps: 100, alpha: 0 },
        ...{ warmup_target: null, warmup_steps: 0 }
      }
    };
    const future = futureOf({}, spec, 89);
    future.groups[0].rates[5] *= 1 + 3e-7;
    expect(fitOf(future).kind).toBe('same');
    const end = future.groups[0].rates.length - 1;
    // 1 + cos is a small difference near the end: a last place of the cosine is all of it
    future.groups[0].rates[end] += 0.05 * 2 ** -23;
    expect(fitOf(future).kind).toBe('same');
    future.groups[0].rates[end] += 1e-7;
    expect(fitOf(future).kind).toBe('strayed');
  });

  it('takes one that waits for a metric as it is', () => {
    expect(fitOf(toldAs(PLATEAU_SPEC, PLATEAU)).kind).toBe('same');
  });

  it.each([
    null,
    3,
    {},
    { library: 'torch', name: 'NoSuchLR', params: {} },
    { ...STEP_LR, params: {} }
  ])('knows nothing of %j', spec => {
    expect(fitOf(toldAs(spec))).toEqual({ kind: 'unknown' });
  });
});
