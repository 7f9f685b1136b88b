import { seriesStyle } from '../../src/figures/series-style';
import { plainStyle } from './plain-style';

describe('seriesStyle', () => {
  it('differs in colour and dash between the first series, and repeats late', () => {
    const styles = Array.from({ length: 24 }, (_, i) => seriesStyle(plainStyle.theme, i));
    expect(new Set(styles.slice(0, 8).map(({ color }) => color)).size).toBe(8);
    expect(new Set(styles.slice(0, 6).map(({ dash }) => dash)).size).toBe(6);
    expect(new Set(styles.map(({ color, dash }) => color + dash)).size).toBe(24);
  });
});
