import { completeSpec } from '../../../src/schedules/default-spec';
import type { Drawn } from '../../../src/schedules/handles/curve-point';
import { FASTAI_POINTS } from '../../../src/schedules/handles/fastai-points';
import { learningRates } from '../../../src/schedules/learning-rates';

const DRAWN: Drawn = { numSteps: 1000, rates: null, pointsOf: () => [] };

describe('the points of fastai', () => {
  it('lie at shares of the fit', () => {
    const params = { pct_start: 0.25, n_epoch: 2, n_iter: 50 };
    const [peak] = FASTAI_POINTS['fastai.fit_one_cycle'](params, DRAWN);
    expect(peak.step(params)).toBe(25);
    const [, end] = FASTAI_POINTS['fastai.SchedLin'](params, DRAWN);
    expect([end.step(params), end.moveRate?.(0.5, params)]).toEqual([100, { end: 0.5 }]);
  });

  it('move a boundary by the shares on both sides of it, which stay 1 together', () => {
    const part = { library: 'fastai', name: 'SchedLin', params: { start: 0.1, end: 0.2 } };
    const params = { pcts: [0.2, 0.3, 0.5], scheds: [part, part, part], n_epoch: 2, n_iter: 50 };
    const [, second] = FASTAI_POINTS['fastai.combine_scheds'](params, DRAWN);
    expect(second.step(params)).toBe(50);
    for (const [step, shares] of [
      [33, [0.2, 0.13, 0.67]],
      [0, [0.2, 0, 0.8]],
      [999, [0.2, 0.8, 0]]
    ] as const) {
      const moved = { ...params, ...second.moveStep?.(step, params) };
      expect(moved.pcts).toEqual(shares);
      const spec = completeSpec({ library: 'fastai', name: 'combine_scheds', params: moved });
      expect(learningRates(spec, 100)).toHaveLength(101);
    }
  });
});
