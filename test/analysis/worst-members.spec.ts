import { worstMembers } from '../../src/analysis/worst-members';

describe('worstMembers', () => {
  it('are the worst of the members only', () => {
    const losses = Float64Array.of(9, 1, NaN, 4, 2);
    expect([...worstMembers(losses, Int32Array.of(1, 2, 3, 4), 3)]).toEqual([2, 3, 4]);
    expect([...worstMembers(losses, Int32Array.of(1), 3)]).toEqual([1]);
    expect([...worstMembers(losses, Int32Array.of(4, 7), 3)]).toEqual([4]);
  });
});
