import { findRates } from '../../src/analysis/rate-finder/range-test';
import { rateFinderFigure } from '../../src/figures/rate-finder-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';

const rates = Float64Array.from({ length: 60 }, (_, i) => 10 ** (-6 + i / 10));
const losses = rates.map((_, i) => (i < 50 ? 3 - 0.05 * i : 0.5 + (i - 50) ** 2));
const test = { name: 'loss', rates, losses };
const figure = rateFinderFigure(test, findRates(test), plainStyle);

describe('rateFinderFigure', () => {
  it('draws the losses, their mean, and a point for each suggestion, over the logarithm of the rate', () => {
    expect(figure.data.map(({ name }) => name)).toEqual([
      'loss',
      'smoothed',
      'valley',
      'slide',
      'minimum',
      'steep'
    ]);
    expect(figure.layout.xaxis).toMatchObject({ type: 'log' });
    const [low, high] = figure.layout.xaxis?.range as number[];
    expect(low).toBeCloseTo(-6, 12);
    expect(high).toBeCloseTo(-0.1, 12);
  });

  it('shows the least loss, and leaves the diverged end above the axis', () => {
    const [bottom, top] = figure.layout.yaxis?.range as number[];
    expect(bottom).toBeLessThan(0.5);
    expect(bottom).toBeGreaterThan(0);
    expect(top).toBeLessThan(4);
  });

  it('says each suggestion in words', () => {
    const words = inWords(figure);
    expect(words).toHaveLength(4);
    expect(words[2]).toMatch(/^minimum suggests 0\.0\d+, from the loss \d\.\d+ at 0\.\d+\.$/);
  });
});
