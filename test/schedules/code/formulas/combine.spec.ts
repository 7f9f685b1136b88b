import { ratesByFormula } from './rate-by-formula';

const FALL = { library: 'caffe', name: 'exp', params: { base_lr: 16, gamma: 0.5 } };
const FLAT = { library: 'caffe', name: 'fixed', params: { base_lr: 3 } };
const WARMUP = { schedule: FALL, steps: 4, start: 0, shape: 'linear', count_from: '0' };
const SEQUENCE = { schedules: [FLAT, FALL], boundaries: [2] };

describe('the formulas of combinations', () => {
  it.each([
    ['Warmup', { ...WARMUP, place: 'before' }, [0, 2, 4, 5], [0, 8, 16, 8]],
    ['Warmup', { ...WARMUP, place: 'over' }, [0, 2, 4, 5], [0, 2, 1, 0.5]],
    ['Warmup', { ...WARMUP, place: 'before', count_from: '1' }, [0, 2, 3], [4, 12, 16]],
    ['Warmup', { ...WARMUP, place: 'before', shape: 'constant' }, [0, 3, 4], [0, 0, 16]],
    ['Warmup', { ...WARMUP, place: 'before', shape: 'cosine', start: 0.5 }, [0, 2], [8, 12]],
    ['Sequence', { ...SEQUENCE, change: 'at', time: 'anew' }, [1, 2, 3], [3, 16, 8]],
    ['Sequence', { ...SEQUENCE, change: 'at', time: 'on' }, [1, 2, 3], [3, 4, 2]],
    ['Sequence', { ...SEQUENCE, change: 'after', time: 'anew' }, [2, 3, 4], [3, 16, 8]],
    ['Product', { schedules: [FLAT, FALL] }, [0, 1], [48, 24]],
    ['Clip', { schedule: FALL, lowest: 2, highest: 10 }, [0, 1, 3, 5], [10, 8, 2, 2]],
    ['Clip', { schedule: FALL, lowest: 2, highest: null }, [0, 5], [16, 2]],
    ['Scale', { schedule: FALL, factor: 0.25 }, [0, 2], [4, 1]],
    ['PerEpoch', { schedule: FALL, accumulation: 2, steps_per_epoch: 6 }, [2, 3, 6], [16, 8, 4]],
    ['Expression', { expression: 'step / total' }, [0, 25], [0, 0.25]]
  ])('say the rates of %s %j', (name, params, steps, rates) => {
    expect(ratesByFormula('combine', name, params, steps)).toEqual(rates);
  });
});
