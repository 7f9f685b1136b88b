import { classCounts, labelCounts } from '../../src/evaluation/class-counts';

describe('classCounts', () => {
  it('counts what is right, predicted and there', () => {
    const counts = classCounts(Int32Array.of(0, 1, 1, 2), Int32Array.of(0, 1, 2, 2), 4);
    expect([...counts.truePositives]).toEqual([1, 1, 1, 0]);
    expect([...counts.predicted]).toEqual([1, 2, 1, 0]);
    expect([...counts.support]).toEqual([1, 1, 2, 0]);
  });

  it('leaves out samples without a class', () => {
    const { predicted, support } = classCounts(Int32Array.of(0, 1), Int32Array.of(-1, -2), 2);
    expect([...predicted, ...support]).toEqual([0, 0, 0, 0]);
  });
});

describe('labelCounts', () => {
  it('counts the ones of each column', () => {
    const counts = labelCounts(Int32Array.of(1, 0, 1, 1), Int32Array.of(1, 1, 0, -1), 2);
    expect([...counts.truePositives]).toEqual([1, 0]);
    expect([...counts.predicted]).toEqual([2, 0]);
    expect([...counts.support]).toEqual([1, 1]);
  });
});
