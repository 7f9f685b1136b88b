import { overflow } from '../../src/diagnostics/overflow';
import { runOf } from './run-of';
import { named, said } from './said';

describe('overflow', () => {
  it('has nothing to say of a run that stayed finite', () => {
    expect(overflow(runOf([3, 2]), 1)).toBeNull();
  });

  it('names the value, the loss before it, and the rate that led there', () => {
    const rates = Float64Array.of(1, 100, 3);
    const finding = overflow(runOf([2, 4, Infinity], { rates, overflowStep: 2 }), 5);
    expect(finding && named([finding])).toEqual(['overflow: error']);
    expect(finding && said(finding)).toBe(
      'Overflow at step 2: the mean loss is Infinity after 4, since the learning rate 100 makes the numbers too large.'
    );
  });
});
