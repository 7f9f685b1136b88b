import { classLosses, labelLosses } from '../../src/evaluation/class-losses';

describe('classLosses', () => {
  it('are the means by target, without the samples that have none', () => {
    const losses = classLosses(Float64Array.of(1, 2, 4, 8), Int32Array.of(0, 1, 1, -1), 3);
    expect([...losses]).toEqual([1, 3, NaN]);
  });
});

describe('labelLosses', () => {
  it('are the means of the columns', () => {
    const losses = labelLosses(Float64Array.of(1, 2, 3, 4), Int32Array.of(0, 1, 1, -1), 2);
    expect([...losses]).toEqual([2, 2]);
  });
});
