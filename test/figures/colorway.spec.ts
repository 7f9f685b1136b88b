import { linearRgb, perceivedDistance } from './perceived-distance';
import { DARK_COLORWAY, LIGHT_COLORWAY } from '../../src/figures/colorway';
import { MAX_SCHEDULES } from '../../src/model/schedule-line';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red, green, blue] = linearRgb(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of series', () => {
  it.each(LIGHT_COLORWAY)('%s stands out from a white background', color => {
    expect(contrast(color, '#ffffff')).toBeGreaterThan(3);
  });

  it.each(DARK_COLORWAY)('%s stands out from a dark background', color => {
    expect(contrast(color, '#212121')).toBeGreaterThan(3);
  });

  it('are as many in both themes, all different', () => {
    expect(new Set(LIGHT_COLORWAY).size).toBe(DARK_COLORWAY.length);
    expect(new Set(DARK_COLORWAY).size).toBe(LIGHT_COLORWAY.length);
  });

  it('are as many as there are schedules', () => {
    expect(LIGHT_COLORWAY.length).toBeGreaterThanOrEqual(MAX_SCHEDULES);
  });

  it.each([
    ['light', LIGHT_COLORWAY],
    ['dark', DARK_COLORWAY]
  ])('are told apart in the %s theme by people of any colour vision', (_, colors) => {
    const pairs = colors.flatMap((a, i) => colors.slice(i + 1).map(b => [a, b] as const));
    expect(pairs.filter(([a, b]) => perceivedDistance(a, b) < 0.09)).toEqual([]);
  });
});
