import { reliabilityFigure } from '../../src/figures/reliability-figure';
import { sentence } from '../../src/sentence';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const reliability = {
  expected: 0.1,
  maximum: 0.25,
  bins: {
    edges: Float64Array.of(0, 0.5, 1),
    counts: Int32Array.of(0, 4, 1),
    confidences: Float64Array.of(0, 0.75, 1),
    accuracies: Float64Array.of(0, 0.5, 1),
    numUndefined: 0
  }
};
const options = { ...plainStyle, selected: null, xTitle: sentence('confidence') };

describe('reliabilityFigure', () => {
  it('draws the bins that hold samples, and the diagonal', () => {
    expect(rounded(reliabilityFigure(reliability, options).data)).toMatchSnapshot();
  });

  it('says what it shows', () => {
    expect(inWords(reliabilityFigure(reliability, options))).toEqual([
      'The expected calibration error is 0.1000, the maximum one 0.2500.',
      'Confidence and accuracy are furthest apart in one of 2 bins: 4 samples of mean confidence 0.7500, of which 50.0\u00a0% are right.'
    ]);
  });

  it('marks the selected bin', () => {
    const [, bars] = reliabilityFigure(reliability, { ...options, selected: 2 }).data;
    expect(bars).toMatchObject({ marker: { line: { width: [1, 2] } } });
  });

  it('is empty of no samples', () => {
    const bins = { ...reliability.bins, counts: new Int32Array(3) };
    const figure = reliabilityFigure({ bins, expected: NaN, maximum: NaN }, options);
    expect(figure.data[0]).toMatchObject({ x: [] });
    expect(inWords(figure)).toEqual([
      'The expected calibration error is nan, the maximum one nan.'
    ]);
  });

  it('draws where the bars ended at the start, and tells its errors', () => {
    const start = {
      expected: 0.2,
      maximum: 0.5,
      bins: {
        ...reliability.bins,
        counts: Int32Array.of(1, 4, 0),
        accuracies: Float64Array.of(0.25, 0.5, 0)
      }
    };
    const figure = reliabilityFigure(reliability, { ...options, start });
    expect(figure.data[2]).toMatchObject({
      x: [0, 0.5, null, 0.5, 1, null],
      y: [0.25, 0.25, null, 0.5, 0.5, null]
    });
    expect(inWords(figure)[1]).toBe('At the start they were 0.2000 and 0.5000: the dotted lines.');
  });
});
