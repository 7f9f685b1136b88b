import { newParamGroup } from '../../../src/schedules/torch/param-group';

describe('newParamGroup', () => {
  it('has a rate, and what a scheduler or an optimizer has yet to set', () => {
    const { lr, initialLr, momentum, ...left } = newParamGroup(0.5);
    expect([lr, initialLr, momentum]).toEqual([0.5, null, null]);
    expect(left).toEqual({ maxLr: 0.5, minLr: 0.5, swaLr: 0.5, baseMomentum: 0, maxMomentum: 0 });
  });

  it('is a group of its own each time, since schedulers change it', () => {
    const group = newParamGroup(0.5);
    group.lr = 1;
    expect(newParamGroup(0.5).lr).toBe(0.5);
  });
});
