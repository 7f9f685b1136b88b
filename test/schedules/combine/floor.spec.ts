import { ratesOf } from '../rates-of';

const rates = ratesOf('combine', 'Floor');
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { lr: 8, gamma: 0.5 } };
const COSINE = {
  library: 'torch',
  name: 'CosineAnnealingLR',
  params: { lr: 0.1, T_max: 50, eta_min: 0 }
};

describe('Floor', () => {
  it('cuts the schedule off at a rate, or at a share of its first one', () => {
    const cut = { way: 'cut', schedule: HALVING };
    expect(rates({ ...cut, measure: 'absolute', lowest: 3 }, 3)).toEqual([8, 4, 3, 3]);
    expect(rates({ ...cut, measure: 'relative', lowest: 0.25 }, 3)).toEqual([8, 4, 2, 2]);
  });

  it('leads the whole schedule down to it', () => {
    const lead = { way: 'lead', schedule: HALVING };
    expect(rates({ ...lead, measure: 'absolute', lowest: 4 }, 2)).toEqual([8, 6, 5]);
    expect(rates({ ...lead, measure: 'relative', lowest: 0.5 }, 2)).toEqual([8, 6, 5]);
  });

  it('leads a cosine as its own eta_min does', () => {
    const led = rates({ measure: 'absolute', way: 'lead', lowest: 0.02, schedule: COSINE }, 80);
    const own = ratesOf('torch', 'CosineAnnealingLR')({ ...COSINE.params, eta_min: 0.02 }, 80);
    led.forEach((rate, step) => expect(rate).toBeCloseTo(own[step], 12));
  });

  it('refuses to lead what begins at 0', () => {
    const schedule = { ...HALVING, params: { lr: 8, gamma: 0.5 } };
    const warm = {
      library: 'combine',
      name: 'Warmup',
      params: { steps: 2, start: 0, shape: 'linear', count_from: '0', place: 'before', schedule }
    };
    expect(() => rates({ way: 'lead', schedule: warm }, 1)).toThrow('cut it off there');
    expect(rates({ way: 'cut', lowest: 5, schedule: warm }, 3)).toEqual([5, 5, 8, 5]);
  });
});
