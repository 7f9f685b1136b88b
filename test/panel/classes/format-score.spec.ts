import { formatScore } from '../../../src/panel/classes/format-score';

describe('formatScore', () => {
  it('writes three decimals', () => {
    expect([0, 1, 2 / 3, NaN].map(formatScore)).toEqual(['0.000', '1.000', '0.667', 'nan']);
  });
});
