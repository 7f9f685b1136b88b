import {
  exponentialDecay,
  warmupExponentialDecaySchedule
} from '../../../src/schedules/optax/exponential';
import { ratesTo } from '../rates-at';

const DECAY = { transition_steps: 2, decay_rate: 0.25, end_value: null };

describe('exponentialDecay', () => {
  it('waits, and is then multiplied once over its steps', () => {
    const params = { ...DECAY, init_value: 1, transition_begin: 1 };
    expect(ratesTo(5, exponentialDecay, params)).toEqual([1, 1, 0.5, 0.25, 0.125, 0.0625]);
  });

  it('stays at its last rate', () => {
    const params = { ...DECAY, init_value: 1, end_value: 0.25 };
    expect(ratesTo(4, exponentialDecay, params)).toEqual([1, 0.5, 0.25, 0.25, 0.25]);
  });
});

describe('warmupExponentialDecaySchedule', () => {
  it('rises to the peak and decays from there', () => {
    const params = { ...DECAY, init_value: 0, peak_value: 1, warmup_steps: 2 };
    expect(ratesTo(5, warmupExponentialDecaySchedule, params)).toEqual([
      0, 0.5, 1, 0.5, 0.25, 0.125
    ]);
  });

  it('waits at the peak where the decay begins later', () => {
    const params = { ...DECAY, peak_value: 1, warmup_steps: 1, transition_begin: 2 };
    expect(ratesTo(4, warmupExponentialDecaySchedule, params)).toEqual([0, 1, 1, 1, 0.5]);
  });
});
