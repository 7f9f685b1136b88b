import { DARK_COLORWAY, LIGHT_COLORWAY } from '../../src/figures/colorway';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(start => parseInt(color.slice(start, start + 2), 16) / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
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
});
