import { accuracyFigure } from '../../src/figures/accuracy-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';

const options = { ...plainStyle, scale: 'log', numSteps: 80, step: null, range: null } as const;
const curve = {
  label: 'step',
  colorIndex: 1,
  steps: Int32Array.of(0, 40, 80),
  accuracies: Float64Array.of(0.25, 0.5, 0.625)
};

describe('accuracyFigure', () => {
  it('draws percents on an axis from 0 to 100, whatever the scale of the losses', () => {
    const { data, layout } = accuracyFigure([curve], options);
    expect(data[0]).toMatchObject({
      x: Float64Array.of(0, 40, 80),
      y: Float64Array.of(25, 50, 62.5)
    });
    expect(layout.yaxis).toMatchObject({ type: 'linear', range: [-2, 102] });
  });

  it('says where it begins and ends', () => {
    expect(inWords(accuracyFigure([curve], options))).toEqual([
      'step: accuracy 25.0\u00a0% at step 0, 62.5\u00a0% at step 80.'
    ]);
    const none = { ...curve, steps: new Int32Array(0), accuracies: new Float64Array(0) };
    expect(accuracyFigure([none], options).summary).toEqual([]);
  });
});
