import { INPUT_CHECKS } from '../../src/diagnostics/input-finding';

describe('INPUT_CHECKS', () => {
  it('names each check once', () => {
    expect(new Set(INPUT_CHECKS).size).toBe(INPUT_CHECKS.length);
  });
});
