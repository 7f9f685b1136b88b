import { classWeights } from '../../src/losses/class-weights';

describe('classWeights', () => {
  it('are those of compute_class_weight', () => {
    // compute_class_weight('balanced', classes=[0, 1, 2], y=[0, 0, 0, 1, 2, 2])
    expect([...classWeights(Int32Array.of(0, 0, 0, 1, 2, 2), 3)]).toEqual([2 / 3, 2, 1]);
  });

  it('leave out what has no class, and give 0 to a class that never occurs', () => {
    expect([...classWeights(Int32Array.of(0, -1, 2, -2, 0), 3)]).toEqual([0.75, 0, 1.5]);
  });
});
