import { rateFunction } from '../../../src/schedules/code/rate-function';
import { completeSpec } from '../../../src/schedules/default-spec';

const scale = (schedule: object): ReturnType<typeof completeSpec> =>
  completeSpec({ library: 'combine', name: 'Scale', params: { factor: 2, schedule } as never });

describe('rateFunction', () => {
  it('gives functions within functions names of their own', () => {
    const inner = scale({ library: 'textbook', name: 'Constant', params: { lr: 0.1 } });
    const found = rateFunction(scale(scale(inner)), 10);
    const names = [found?.name, found?.inner[0].name, found?.inner[0].inner[0].name];
    expect(names).toEqual(['learning_rate', 'schedule', 'schedule_schedule']);
  });

  it('is null where a schedule within follows a metric', () => {
    const plateau = { library: 'torch', name: 'ReduceLROnPlateau', params: {} };
    expect(rateFunction(completeSpec(plateau), 10)).toBeNull();
    expect(rateFunction(scale(plateau), 10)).toBeNull();
  });
});
