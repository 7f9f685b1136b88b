import { translateOneCycle } from '../../../../src/schedules/code/natives/one-cycle';
import { distance, specOf } from './translated';

describe('translateOneCycle', () => {
  it('keeps the curve both ways', () => {
    const torch = specOf('torch', 'OneCycleLR', { total_steps: 900, pct_start: 0.2 });
    expect(distance(translateOneCycle, torch, 'optax')).toBeLessThan(2e-6);
    const optax = specOf('optax', 'cosine_onecycle_schedule', { transition_steps: 900 });
    expect(distance(translateOneCycle, optax, 'torch')).toBeLessThan(2e-6);
  });

  it('takes the epochs of torch where the total is left out', () => {
    const epochs = { total_steps: null, epochs: 9, steps_per_epoch: 100, pct_start: 0.2 };
    const spec = specOf('torch', 'OneCycleLR', epochs);
    expect(translateOneCycle(spec, 'optax')[0].params.transition_steps).toBe(899);
  });

  it('leaves straight lines and three phases alone', () => {
    const linear = specOf('torch', 'OneCycleLR', { anneal_strategy: 'linear' });
    const three = specOf('torch', 'OneCycleLR', { three_phase: true });
    expect([linear, three].flatMap(spec => translateOneCycle(spec, 'optax'))).toEqual([]);
  });
});
