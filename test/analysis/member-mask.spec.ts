import { memberMask } from '../../src/analysis/member-mask';

describe('memberMask', () => {
  it('marks the members', () => {
    expect([...memberMask(Int32Array.of(1, 3), 5)]).toEqual([0, 1, 0, 1, 0]);
  });

  it('has no place for members of other samples', () => {
    expect([...memberMask(Int32Array.of(0, 9), 2)]).toEqual([1, 0]);
  });
});
