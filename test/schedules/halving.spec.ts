import { halving } from '../../src/schedules/halving';
import { ratesOf } from './rates-of';

describe('halving', () => {
  it('halves the first scale of 1 with each cycle, as far as floats go', () => {
    expect([1, 2, 5].map(halving)).toEqual([1, 0.5, 0.0625]);
    expect(halving(1024)).toBe(2 ** -1023);
  });

  it('refuses the cycle in which Python overflows', () => {
    expect(() => halving(1025)).toThrow(
      'triangular2 overflows in its cycle 1025: 1024 are the most'
    );
  });
});

describe.each(['torch', 'paddle'])('CyclicLR of %s', library => {
  const params = { step_size_up: 1, mode: 'triangular2' };

  it('ends at the step at which the library raises', () => {
    const rates = ratesOf(library, 'CyclicLR');
    expect(rates(params, 2047)).toHaveLength(2048);
    expect(() => rates(params, 2048)).toThrow('triangular2 overflows');
    expect(rates({ ...params, mode: 'triangular' }, 2048)).toHaveLength(2049);
  });
});
