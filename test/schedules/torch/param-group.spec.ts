import { newParamGroup } from '../../../src/schedules/torch/param-group';

describe('newParamGroup', () => {
  it('has a rate, and what a scheduler or an optimizer has yet to set', () => {
    expect(newParamGroup(0.5)).toEqual({ lr: 0.5, initialLr: null, momentum: null });
  });

  it('is a group of its own each time, since schedulers change it', () => {
    const group = newParamGroup(0.5);
    group.lr = 1;
    expect(newParamGroup(0.5).lr).toBe(0.5);
  });
});
