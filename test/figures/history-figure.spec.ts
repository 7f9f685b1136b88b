import { historyFigure } from '../../src/figures/history-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const options = { ...plainStyle, scale: 'linear', numSteps: 40, step: null, range: null } as const;
const loss = {
  label: 'loss',
  colorIndex: 0,
  steps: Float64Array.of(10, 20, 30),
  values: Float64Array.of(1.5, 0.5, 0.75)
};

describe('historyFigure', () => {
  it('draws each metric over the steps of the schedules', () => {
    const { data, layout } = historyFigure([loss, { ...loss, label: 'val_loss', colorIndex: 1 }], {
      ...options,
      step: 15
    });
    expect(rounded(data)).toMatchSnapshot();
    expect(layout.xaxis?.range).toEqual([0, 40]);
    expect(layout.shapes).toHaveLength(1);
    expect(layout.showlegend).toBe(true);
  });

  it('says the course in words, and where the loss was lost', () => {
    const broken = { ...loss, values: Float64Array.of(1.5, 0.5, NaN) };
    expect(inWords(historyFigure([broken], options))).toEqual([
      'loss: 1.5000 at step 10, least 0.5000 at step 20, 0.5000 at step 20.',
      'loss: not finite at step 30.'
    ]);
    const none = { ...loss, values: Float64Array.of(NaN, NaN, NaN) };
    expect(inWords(historyFigure([none], options))).toEqual(['loss: not finite at step 10.']);
  });

  it('keeps the points next to a zoomed part, so that lines run to its edges', () => {
    const steps = Float64Array.from({ length: 5000 }, (_, i) => i * 2);
    const long = { ...loss, steps, values: steps.map(step => 1 / (1 + step)) };
    const [trace] = historyFigure([long], { ...options, range: [101, 199] }).data;
    const x = [...(trace as { x: Float64Array }).x];
    expect([x[0], x.at(-1), x.length]).toEqual([100, 200, 51]);
    expect((historyFigure([long], options).data[0] as { x: Float64Array }).x.length).toBeLessThan(
      801
    );
  });
});
