import { findRates } from '../../src/analysis/rate-finder/range-test';
import { rateFinderFigure, suggestionColor } from '../../src/figures/rate-finder-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';

const rates = Float64Array.from({ length: 60 }, (_, i) => 10 ** (-6 + i / 10));
const losses = rates.map((_, i) => (i < 50 ? 3 - 0.05 * i : 0.5 + (i - 50) ** 2));
const test = { name: 'loss', isSimulated: false, rates, losses };
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

  it('labels whole decades, as many as stand side by side', () => {
    expect(figure.layout.xaxis).toMatchObject({ tickangle: 0, dtick: 2 });
    const few = rates.map((_, i) => 10 ** (i / 100));
    const drawn = rateFinderFigure({ ...test, rates: few }, findRates(test), plainStyle);
    expect(drawn.layout.xaxis).not.toHaveProperty('dtick');
  });

  it('calls the loss what it is, in its unit where the panel has computed it', () => {
    const titleOf = (isSimulated: boolean) =>
      rateFinderFigure({ ...test, isSimulated }, findRates(test), { ...plainStyle, unit: 'bits' })
        .layout.yaxis?.title;
    expect(titleOf(false)).toMatchObject({ text: 'recorded loss' });
    expect(titleOf(true)).toMatchObject({ text: 'mean loss (bits)' });
  });

  it('gives each rule a colour of its own', () => {
    const colors = (['valley', 'slide', 'minimum', 'steep'] as const).map(name =>
      suggestionColor(name, plainStyle.theme)
    );
    expect(new Set(colors).size).toBe(4);
    expect(
      figure.data.slice(2).map(trace => (trace as { marker: { color: string } }).marker.color)
    ).toEqual(colors);
  });

  it('shows the least loss, and leaves the diverged end above the axis', () => {
    const [bottom, top] = figure.layout.yaxis?.range as number[];
    expect(bottom).toBeLessThan(0.5);
    expect(bottom).toBeGreaterThan(0);
    expect(top).toBeLessThan(4);
  });

  it('shows all of a loss that only rises', () => {
    const rising = rates.map((_, i) => 1 + i / 10);
    const risen = { ...test, losses: rising };
    expect(
      rateFinderFigure(risen, findRates(risen), plainStyle).layout.yaxis?.range
    ).toBeUndefined();
  });

  it('says each suggestion in words', () => {
    const words = inWords(figure);
    expect(words).toHaveLength(4);
    expect(words[2]).toMatch(/^minimum suggests 0\.0\d+, from the loss \d\.\d+ at 0\.\d+\.$/);
  });
});
