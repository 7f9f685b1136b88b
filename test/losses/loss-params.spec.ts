import * as PARAMS from '../../src/losses/loss-params';
import { LOSSES } from '../../src/losses/loss-registry';

const named = Object.entries(PARAMS);

describe('the parameters that losses share', () => {
  it.each(named)('%s has a default within its own range, and a sentence', (_, param) => {
    const { kind, default: standard, min = -Infinity, max = Infinity, optional } = param;
    if (kind === 'switch') {
      expect(typeof standard).toBe('boolean');
    } else if (standard === null) {
      expect(optional).toBe(true);
    } else {
      expect(standard).toBeGreaterThanOrEqual(min);
      expect(standard).toBeLessThanOrEqual(max);
    }
    expect(param.meaning).toMatch(/^[A-Z].*\.$/);
  });

  it.each(named)('%s is a parameter of at least one loss', (_, param) => {
    const users = LOSSES.filter(({ params }) => params.some(({ name }) => name === param.name));
    expect(users).not.toEqual([]);
  });

  it('have a name each', () => {
    expect(new Set(named.map(([, { name }]) => name)).size).toBe(named.length);
  });
});
