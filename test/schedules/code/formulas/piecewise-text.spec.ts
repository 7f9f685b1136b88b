import { chainText, reachedText } from '../../../../src/schedules/code/formulas/piecewise-text';

describe('the text of pieces', () => {
  it('counts the boundaries that a step has reached', () => {
    expect(reachedText([30, 60])).toBe('(step >= 30) + (step >= 60)');
    expect(reachedText([])).toBe('0');
  });

  it('chains the values from boundary to boundary', () => {
    expect(chainText([1, 2, 3], [30, 60], '<=')).toBe(
      '1 if step <= 30 else 2 if step <= 60 else 3'
    );
  });
});
