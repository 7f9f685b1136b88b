import { parseOutput } from '../../src/repr/parse-output';
import type { Content } from '../../src/repr/types';
import { withLabels } from '../../src/repr/with-labels';

const [CONTENT] = parseOutput('array([[0.5, 1.5]])') as unknown as [Content];

describe('withLabels', () => {
  it('names the columns of an array', () => {
    expect(withLabels(CONTENT, ['cat', 'dog'])).toMatchObject({
      array: { labels: ['cat', 'dog'] }
    });
  });

  it('leaves out labels that only count, and refusals', () => {
    expect(withLabels(CONTENT, ['0', '1'])).toBe(CONTENT);
    const broken: Content = { kind: 'truncated', shape: null, dtype: null, format: 'pandas' };
    expect(withLabels(broken, ['cat'])).toBe(broken);
  });
});
