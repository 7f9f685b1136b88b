import { binSpan } from '../../src/figures/bin-span';
import { fill } from '../../src/sentence';

describe('binSpan', () => {
  it('names both edges, and 1 by itself', () => {
    const spans = [0, 1].map(bin => binSpan(Float64Array.of(0.5, 1), bin));
    expect(spans.map(({ template, values }) => fill(template, values))).toEqual([
      'confidence 0.50 to 1.00',
      'confidence of exactly 1'
    ]);
  });

  it('names the class', () => {
    const spans = [0, 1].map(bin => binSpan(Float64Array.of(0.5, 1), bin, '3 dog'));
    expect(spans.map(({ template, values }) => fill(template, values))).toEqual([
      'probability of 3 dog 0.50 to 1.00',
      'probability of 3 dog exactly 1'
    ]);
  });
});
