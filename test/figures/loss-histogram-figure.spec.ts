import { lossHistogramFigure } from '../../src/figures/loss-histogram-figure';
import { analysisOf } from './analysis-of';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const histogram = { edges: Float64Array.of(0, 0.5, 1, 1.5), counts: Float64Array.of(4, 0, 1) };
const analysis = { ...analysisOf([0.1, 0.2, 0.3, 0.4, 1.2]), histogram };
const options = { ...plainStyle, selected: null, range: null };

describe('lossHistogramFigure', () => {
  it('draws the bins of the analysis as they are', () => {
    expect(rounded(lossHistogramFigure(analysis, options).data)).toMatchSnapshot();
  });

  it('draws the samples that stand out over all of them', () => {
    const figure = lossHistogramFigure(analysis, {
      ...options,
      members: Uint8Array.of(1, 0, 0, 0, 1)
    });
    const [all, members] = figure.data as { y: Float64Array; marker: { color: string } }[];
    expect([...all.y]).toEqual([4, 0, 1]);
    expect([...members.y]).toEqual([1, 0, 1]);
    expect(members.marker.color).not.toBe(all.marker.color);
  });

  it('marks the loss of the selected sample, if it is a number', () => {
    const shapes = (selected: number): unknown =>
      lossHistogramFigure(
        { ...analysis, losses: Float64Array.of(1.25, NaN) },
        { ...options, selected }
      ).layout.shapes;
    expect(shapes(0)).toEqual([expect.objectContaining({ x0: 1.25, x1: 1.25 })]);
    expect(shapes(1)).toEqual([]);
  });

  it('tells where most samples are', () => {
    expect(inWords(lossHistogramFigure(analysis, options)).at(-1)).toBe(
      'The fullest of 3 bins holds 4 samples between 0.0000 and 0.5000 nats.'
    );
  });

  it('has no point that could be taken for a sample', () => {
    expect(lossHistogramFigure(analysis, options).data[0]).not.toHaveProperty('customdata');
  });

  it('is empty where there are no bins', () => {
    expect(lossHistogramFigure({ ...analysis, histogram: null }, options).data).toEqual([]);
  });
});
