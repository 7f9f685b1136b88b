import { DEFAULT_POLICY, IGNORED, NO_CLASS, REFUSE } from '../../src/losses/targets';

describe('what stands in the place of a class index', () => {
  it('is no index of a class, and not the same for an ignored sample and one without a class', () => {
    expect(IGNORED).toBeLessThan(0);
    expect(NO_CLASS).toBeLessThan(0);
    expect(IGNORED).not.toBe(NO_CLASS);
    expect(Int32Array.of(IGNORED, NO_CLASS)).toEqual(Int32Array.of(-1, -2));
  });
});

describe('the policies', () => {
  it("are torch's own, which ignores −100, and one that refuses every other index", () => {
    expect(DEFAULT_POLICY).toEqual({ ignoreIndex: -100, outside: 'refuse' });
    expect(REFUSE).toEqual({ ignoreIndex: null, outside: 'refuse' });
  });
});
