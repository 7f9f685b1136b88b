import { cancelled } from '../../src/engine/cancelled';
import { isTagged } from '../../src/errors';

describe('cancelled', () => {
  it('is told from a failure by its tag', () => {
    expect(isTagged(cancelled(), 'cancelled')).toBe(true);
    expect(cancelled().message).toBe('the computation was cancelled');
  });
});
