import { lossPointsFigure, type SampleOrder } from '../../src/figures/loss-points-figure';
import { sentence } from '../../src/sentence';
import { analysisOf } from './analysis-of';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';

const analysis = analysisOf(Array.from({ length: 5000 }, (_, i) => 1 + Math.sin(i)));
const order: SampleOrder = {
  losses: analysis.losses,
  samples: null,
  origin: 0,
  title: sentence('sample'),
  fileName: 'x'
};
const options = { ...plainStyle, selected: null, range: null, maxPoints: 100 };

function drawn(figure: ReturnType<typeof lossPointsFigure>): number[] {
  return figure.data.flatMap(trace =>
    ((trace as { customdata?: number[][] }).customdata ?? []).map(([sample]) => sample)
  );
}

describe('lossPointsFigure', () => {
  it('draws as many as allowed, and says so', () => {
    const figure = lossPointsFigure(analysis, order, options);
    expect(drawn(figure).length).toBeLessThanOrEqual(100);
    expect(inWords(figure).at(-1)).toMatch(/^\d+ of 5000 samples are drawn/);
  });

  it.each([0, 1234, 4999])('draws the selected sample %d whatever else', selected => {
    const figure = lossPointsFigure(analysis, order, { ...options, selected });
    expect(drawn(figure)).toContain(selected);
    expect(figure.data[5]).toMatchObject({ x: [selected] });
  });

  it('does not draw a selected sample outside the zoom', () => {
    const figure = lossPointsFigure(analysis, order, {
      ...options,
      selected: 7,
      range: [100, 900]
    });
    expect(figure.data[5]).toMatchObject({ x: [] });
  });

  it('chooses again within the zoom', () => {
    const range = [100, 149] as const;
    const figure = lossPointsFigure(analysis, order, { ...options, range });
    expect(drawn(figure)).toHaveLength(50);
    expect(figure.layout.xaxis?.range).toEqual([100, 149]);
  });

  it('draws the samples that stand out whatever else, and tells their mean', () => {
    const members = new Uint8Array(5000);
    [17, 2345].forEach(sample => {
      members[sample] = 1;
    });
    const figure = lossPointsFigure(analysis, order, { ...options, members });
    expect(drawn(figure)).toEqual(expect.arrayContaining([17, 2345]));
    expect(drawn(figure).length).toBeLessThanOrEqual(100);
    const mean = 1 + (Math.sin(17) + Math.sin(2345)) / 2;
    expect(inWords(figure)).toContain(
      `Samples that stand out: 2; their mean loss is ${mean.toFixed(4)} nats.`
    );
  });

  it('shows 0 unless all losses are far from it', () => {
    const low = (losses: number[]): unknown =>
      lossPointsFigure(analysisOf(losses), { ...order, losses: Float64Array.from(losses) }, options)
        .layout.yaxis?.range?.[0];
    expect(low([0.1, 2])).toBeLessThan(0);
    expect(low([2.301, 2.303])).toBeGreaterThan(2.3);
    expect(low([NaN])).toBeUndefined();
  });
});
