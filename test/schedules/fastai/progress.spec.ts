import { progressWalk } from '../../../src/schedules/fastai/progress';

describe('progressWalk', () => {
  it('goes on by batches and stays after the last one', () => {
    const progress = progressWalk(2, 2);
    expect([0, 1, 2, 3, 4, 5].map(progress)).toEqual([0, 0.25, 0.5, 0.75, 0.75, 0.75]);
  });

  it('adds up batch by batch, and is set anew by each epoch', () => {
    const progress = progressWalk(2, 5);
    const shares = [...Array(10).keys()].map(progress);
    expect(shares[3]).toBe(0.1 + 0.1 + 0.1);
    expect(shares[5]).toBe(0.5);
  });
});
