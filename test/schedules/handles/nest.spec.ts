import type { CurvePoint, Drawn } from '../../../src/schedules/handles/curve-point';
import { nestAt, nestedPoints, nestIn } from '../../../src/schedules/handles/nest';

const cosine = {
  library: 'torch',
  name: 'CosineAnnealingLR',
  params: { lr: 0.1, T_max: 400, eta_min: 0.01 }
};
const shared = { library: 'torch', name: 'ExponentialLR', params: { gamma: 0.9 } };

describe('nestIn', () => {
  const params = { factor: 2, schedule: cosine };
  const nest = nestIn('schedule', params);

  it('reads and changes the one schedule of a combination', () => {
    expect(nest.title).toBe('CosineAnnealingLR');
    expect(nest.spec(params)).toBe(cosine);
    expect(nest.change({ T_max: 300 }, params)).toEqual({
      schedule: { ...cosine, params: { ...cosine.params, T_max: 300 } }
    });
  });
});

describe('nestAt', () => {
  const params = { lr: 0.5, schedulers: [shared, shared] };
  const nest = nestAt('schedulers', 1, params, 'lr');

  it('lends a schedule the parameter that all of them share', () => {
    expect(nest.title).toBe('2. ExponentialLR');
    expect(nest.spec(params).params).toEqual({ lr: 0.5, gamma: 0.9 });
  });

  it('changes that parameter outside, and the others inside', () => {
    expect(nest.change({ lr: 0.3, gamma: 0.8 }, params)).toEqual({
      lr: 0.3,
      schedulers: [shared, { ...shared, params: { gamma: 0.8 } }]
    });
  });
});

describe('nestedPoints', () => {
  const params = { schedule: cosine };
  const point: CurvePoint = {
    ...{ label: 'End', number: 3, grain: 2, within: ['Scale'] },
    step: ({ T_max }) => Number(T_max),
    moveStep: step => ({ T_max: step }),
    moveRate: rate => ({ eta_min: rate })
  };
  const drawn: Drawn = { numSteps: 900, rates: null, pointsOf: () => [point] };
  const nest = {
    ...nestIn('schedule', params),
    ...{ toOuter: (step: number) => 2 * step, toInner: (step: number) => step / 2 },
    ...{ gain: () => 0.5, grain: 5 }
  };

  it('places them on the outer curve', () => {
    const [outer] = nestedPoints(nest, params, drawn, 450);
    expect(outer).toMatchObject({
      ...{ label: 'End', number: 3, grain: 10 },
      within: ['Scale', 'CosineAnnealingLR']
    });
    expect(outer.step(params)).toBe(800);
    expect(outer.moveStep?.(600, params)).toMatchObject({ schedule: { params: { T_max: 300 } } });
    expect(outer.moveRate?.(0.02, params)).toMatchObject({
      schedule: { params: { eta_min: 0.04 } }
    });
  });

  it('are none of a schedule that has no step', () => {
    expect(nestedPoints(nest, params, drawn, 0)).toEqual([]);
  });
});
