import { ratesOf } from '../rates-of';

const rates = ratesOf('combine', 'Sequence');
const ONE = { library: 'textbook', name: 'Constant', params: { lr: 1 } };
const TWO = { library: 'textbook', name: 'Constant', params: { lr: 2 } };
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { lr: 8, gamma: 0.5 } };
const SCHEDULES = [ONE, HALVING, TWO];

describe('Sequence', () => {
  it('begins each schedule anew at its boundary', () => {
    expect(rates({ boundaries: [1, 4], schedules: SCHEDULES }, 5)).toEqual([1, 8, 4, 2, 2, 2]);
  });

  it('changes one step later after the boundary', () => {
    const params = { boundaries: [1, 3], change: 'after', schedules: SCHEDULES };
    expect(rates(params, 5)).toEqual([1, 1, 8, 4, 2, 2]);
  });

  it('walks the schedules that wait along by one clock', () => {
    const params = { boundaries: [2, 5], time: 'on', schedules: SCHEDULES };
    expect(rates(params, 5)).toEqual([1, 1, 2, 1, 0.5, 2]);
  });

  it('leaves out a schedule between equal boundaries, and the first at 0', () => {
    expect(rates({ boundaries: [2, 2], schedules: SCHEDULES }, 3)).toEqual([1, 1, 2, 2]);
    expect(rates({ boundaries: [0], schedules: [ONE, HALVING] }, 2)).toEqual([8, 4, 2]);
  });

  it('needs one boundary less than schedules', () => {
    expect(() => rates({ boundaries: [1], schedules: SCHEDULES }, 1)).toThrow(
      'a sequence of 3 schedules needs 2 boundaries, not 1'
    );
  });
});
