import { lossSortedFigure } from '../../src/figures/loss-sorted-figure';
import { analysisOf } from './analysis-of';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const options = { ...plainStyle, selected: 1, range: null };

describe('lossSortedFigure', () => {
  it('draws the losses from the largest, with the ranks from 1', () => {
    const { data } = lossSortedFigure(analysisOf([0.5, 3, 1.75, NaN, 4]), options);
    expect(rounded(data)).toMatchSnapshot();
    expect(data[5]).toMatchObject({ x: [3], y: [3] });
  });

  it('never rises, however few points are drawn', () => {
    const losses = Array.from({ length: 4000 }, (_, i) => Math.abs(Math.tan(i)));
    const { data } = lossSortedFigure(analysisOf(losses), { ...options, maxPoints: 200 });
    const points = data
      .slice(0, 3)
      .flatMap(trace => {
        const { x, y } = trace as { x: number[]; y: number[] };
        return x.map((rank, i) => [rank, y[i]]);
      })
      .sort(([a], [b]) => a - b);
    expect(points.length).toBeGreaterThan(100);
    expect(points.every(([, loss], i) => i === 0 || loss <= points[i - 1][1])).toBe(true);
    expect(points[0]).toEqual([1, Math.max(...losses)]);
  });

  it('zooms by rank', () => {
    const { data } = lossSortedFigure(analysisOf([1, 2, 3, 4, 5]), { ...options, range: [2, 3] });
    const samples = data.flatMap(trace => (trace as { customdata?: number[][] }).customdata ?? []);
    expect(samples.map(([sample]) => sample).sort()).toEqual([2, 3]);
  });
});
