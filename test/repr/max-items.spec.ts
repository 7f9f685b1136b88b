import { MAX_ITEMS } from '../../src/repr/max-items';
import { parseOutput } from '../../src/repr/parse-output';

describe('MAX_ITEMS', () => {
  it('is how many arrays of one output are read at most, and far more than an output shows', () => {
    const text = 'array([1])\n'.repeat(MAX_ITEMS + 5);
    const items = parseOutput(text);
    expect(items.filter(({ kind }) => kind === 'array').length).toBe(MAX_ITEMS);
    expect(items.at(-1)).toMatchObject({ kind: 'broken', error: { values: { limit: MAX_ITEMS } } });
    expect(MAX_ITEMS).toBeGreaterThanOrEqual(1000);
  });
});
