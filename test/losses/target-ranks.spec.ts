import { IGNORED, NO_CLASS } from '../../src/losses/targets';
import { targetRank, targetRanks } from '../../src/losses/target-ranks';
import { rowsOf } from '../fixtures/arrays';

describe('targetRank', () => {
  it('counts the greater logits, not those that are equal', () => {
    const rows = rowsOf([[3, 5, 3, -1, Infinity]]);
    expect([0, 1, 2, 3, 4].map(target => targetRank(rows, 0, target))).toEqual([2, 1, 2, 4, 0]);
  });

  it('counts no NaN, and nothing above one', () => {
    const rows = rowsOf([[NaN, 5, 3]]);
    expect([0, 1, 2].map(target => targetRank(rows, 0, target))).toEqual([0, 0, 1]);
  });
});

describe('targetRanks', () => {
  it('has a rank for each row, -1 without a class', () => {
    const rows = rowsOf([
      [3.2, 5.1, -1.7],
      [3.2, 5.1, -1.7],
      [0, 0, 0],
      [1, -Infinity, 2],
      [1, 2, 3],
      [1, 2, 3]
    ]);
    const indices = Int32Array.of(1, 2, 2, 1, IGNORED, NO_CLASS);
    expect([...targetRanks(rows, indices)]).toEqual([0, 2, 0, 2, -1, -1]);
  });
});
