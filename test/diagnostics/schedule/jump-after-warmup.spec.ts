import { jumpAfterWarmup } from '../../../src/diagnostics/schedule/jump-after-warmup';
import { learningRates } from '../../../src/schedules/learning-rates';
import { named, said } from '../said';
import { listOf, runAt, specOf } from './schedule-run';

const warm = (num_warmup_steps: number) => specOf('transformers', 'linear', { num_warmup_steps });
const check = (rates: number[], spec = warm(4)) => listOf(jumpAfterWarmup(runAt(spec, rates)));

describe('jumpAfterWarmup', () => {
  it('finds a leap up or down from where the warm-up led', () => {
    const up = check([0, 0.1, 0.2, 0.3, 1, 0.9]);
    expect(named(up)).toEqual(['jump-after-warmup: warning']);
    expect(said(up[0])).toContain('jumps from 0.3 to 1 at step 4');
    expect(said(check([0, 0.1, 0.2, 0.3, 0.05, 0.05])[0])).toContain('from 0.3 to 0.05');
  });

  it('has nothing against a rate that goes on, or nearly does', () => {
    expect(check([0, 0.1, 0.2, 0.3, 0.4, 0.3])).toEqual([]);
    expect(check([0, 0.1, 0.2, 0.3, 0.5, 0.4])).toEqual([]);
    expect(check([0, 0.1, 0.2, 0.3, 0.3, 0.2])).toEqual([]);
  });

  it('takes no constant or falling beginning for a warm-up', () => {
    expect(check([0.1, 0.1, 0.1, 0.1, 1, 1])).toEqual([]);
    expect(check([0.4, 0.3, 0.2, 0.1, 1, 1])).toEqual([]);
  });

  it('needs two rates before the join, and a join within the run', () => {
    const rates = [0, 0.1, 0.2, 0.3, 1];
    expect(check(rates, warm(4))).toHaveLength(1);
    expect(check(rates, warm(5))).toEqual([]);
    expect(check([0, 1, 1], warm(1))).toEqual([]);
    expect(check([0, 0.1, 1], warm(2))).toHaveLength(1);
  });

  it('knows the joins of sequences in torch and optax, but milestones are none by themselves', () => {
    const rates = [0, 0.1, 0.2, 0.3, 1, 0.9];
    const torch = specOf('torch', 'SequentialLR', { schedulers: [], milestones: [4, 5] });
    const optax = specOf('optax', 'join_schedules', { schedules: [], boundaries: [4] });
    expect(check(rates, torch)[0].message.values.step).toBe(4);
    expect(check(rates, optax)[0].message.values.step).toBe(4);
    expect(check(rates, specOf('torch', 'MultiStepLR', { milestones: [4] }))).toEqual([]);
    const empty = specOf('torch', 'SequentialLR', { schedulers: [], milestones: [] });
    expect(check(rates, empty)).toEqual([]);
  });

  it('lets what is within begin where the warm-up ends, or leaves the warm-up out', () => {
    const learning_rate = specOf('paddle', 'NaturalExpDecay', { learning_rate: 0.02, gamma: 0.01 });
    const params = { warmup_steps: 8, start_lr: 0.03, end_lr: 0.034, learning_rate };
    const spec = specOf('paddle', 'LinearWarmup', params);
    const [found] = check([...learningRates(spec, 100)], spec);
    expect(found.fix).toEqual(
      specOf('paddle', 'LinearWarmup', {
        ...params,
        learning_rate: { ...learning_rate, params: { learning_rate: 0.034, gamma: 0.01 } }
      })
    );
    const steep = { ...learning_rate, params: { learning_rate: 0.02, gamma: 5 } };
    const other = specOf('paddle', 'LinearWarmup', { ...params, learning_rate: steep });
    expect(check([...learningRates(other, 100)], other)[0].fix).not.toBeNull();
  });
});
