import { expectRates, ratesOf } from '../rates-of';

const LINEAR = { warmup_num_steps: 4, warmup_type: 'linear' };

describe('WarmupLR', () => {
  const rates = ratesOf('deepspeed', 'WarmupLR');
  const WARMUP = { ...LINEAR, warmup_min_lr: 0, warmup_max_lr: 1 };

  it('has its first rate twice, and rises in a straight line', () => {
    expectRates(rates(WARMUP, 7), [0, 0, 0.25, 0.5, 0.75, 1, 1, 1]);
    expectRates(rates({ ...WARMUP, warmup_min_lr: 0.2 }, 3), [0.2, 0.2, 0.4, 0.6]);
  });

  it('is half way up at the root of its steps by the logarithm', () => {
    const actual = rates({ ...WARMUP, warmup_num_steps: 16, warmup_type: 'log' }, 17);
    expectRates([actual[1], actual[2], actual[4], actual[16]], [0, 0.25, 0.5, 1]);
  });

  it('takes two steps at least', () => {
    expectRates(rates({ ...WARMUP, warmup_num_steps: 1 }, 4), [0, 0, 0.5, 1, 1]);
  });
});

describe('WarmupDecayLR', () => {
  const rates = ratesOf('deepspeed', 'WarmupDecayLR');
  const DECAY = { ...LINEAR, warmup_num_steps: 2, warmup_min_lr: 0, warmup_max_lr: 1 };

  it('falls to the first rate and stays there', () => {
    const params = { ...DECAY, total_num_steps: 6 };
    expectRates(rates(params, 8), [0, 0, 0.5, 1, 0.75, 0.5, 0.25, 0, 0]);
    expectRates(rates({ ...params, warmup_min_lr: 0.2 }, 8).slice(3), [
      ...[1, 0.8, 0.6],
      ...[0.4, 0.2, 0.2]
    ]);
  });

  it('has no decay where the warm-up takes more than all steps', () => {
    const params = { ...DECAY, warmup_num_steps: 4, total_num_steps: 2 };
    expectRates(rates(params, 6), [0, 0, 0.25, 0.5, 0.75, 0, 0]);
  });
});

describe('WarmupCosineLR', () => {
  const rates = ratesOf('deepspeed', 'WarmupCosineLR');
  const COSINE = { ...LINEAR, lr: 1, warmup_num_steps: 2, total_num_steps: 6, cos_min_ratio: 0 };
  const SIDE = Math.SQRT2 / 4;

  it('rises, and falls along a cosine of which it never has the top', () => {
    expectRates(rates(COSINE, 8), [0, 0, 0.5, 0.5 + SIDE, 0.5, 0.5 - SIDE, 0, 0, 0]);
  });

  it('stays at its floor', () => {
    const actual = rates({ ...COSINE, lr: 10, cos_min_ratio: 0.2 }, 8);
    expectRates(actual.slice(4), [6, 6 - 16 * SIDE * 0.5, 2, 2, 2]);
  });

  it('is 0 before the first step, wherever the warm-up starts', () => {
    expectRates(rates({ ...COSINE, warmup_min_ratio: 0.5 }, 2), [0, 0.5, 0.75]);
  });
});
