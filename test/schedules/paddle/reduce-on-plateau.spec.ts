import { completeSpec } from '../../../src/schedules/default-spec';
import { learningRates } from '../../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../../src/schedules/spec';

function replayed(params: ScheduleSpec['params'], metric: readonly number[]): number[] {
  const spec = { library: 'paddle', name: 'ReduceOnPlateau', params };
  return [...learningRates(completeSpec(spec), metric.length, metric)];
}

const PARAMS = { learning_rate: 8, factor: 0.5, patience: 0 };

describe('ReduceOnPlateau', () => {
  it('reduces after each failure', () => {
    expect(replayed(PARAMS, [3, 3, 2, 2])).toEqual([8, 8, 4, 4, 2]);
  });

  it('sees no metric while it cools down, not even a better one', () => {
    // 1 is not seen, so 2 is an improvement over 3.
    expect(replayed({ ...PARAMS, cooldown: 1 }, [3, 3, 1, 2])).toEqual([8, 8, 4, 4, 4]);
  });

  it('takes an absolute threshold, and a metric that should rise', () => {
    const params = { ...PARAMS, mode: 'max', threshold_mode: 'abs', threshold: 1 };
    expect(replayed(params, [3, 4, 4.5])).toEqual([8, 8, 4, 4]);
    expect(replayed({ ...PARAMS, threshold: 0.5 }, [4, 2, 1])).toEqual([8, 8, 4, 4]);
  });
});
