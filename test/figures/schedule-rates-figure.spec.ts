import { formatNumber } from '../../src/figures/format-number';
import { scheduleRatesFigure } from '../../src/figures/schedule-rates-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const options = {
  ...plainStyle,
  scale: 'linear',
  numSteps: 4,
  step: 2,
  range: null,
  maxLearningRate: null
} as const;
const curves = [
  { label: 'step', colorIndex: 0, rates: Float64Array.of(0.1, 0.1, 0.01, 0.01, 0.001) },
  { label: '1/t', colorIndex: 3, rates: Float64Array.of(0.2, 0.1, 0.0667, 0.05, 0.04) }
];

describe('scheduleRatesFigure', () => {
  it('draws each schedule in its own colour and dash', () => {
    const figure = scheduleRatesFigure(curves, options);
    expect(rounded(figure.data)).toMatchSnapshot();
    expect(rounded(figure.layout.yaxis?.range)).toEqual([0, 0.21]);
  });

  it.each([
    ['linear', 0.3, true],
    ['linear', 0.5, false],
    ['linear', 0.0001, true],
    ['log', 2, true],
    ['log', 5, false],
    ['log', 0.00001, false]
  ] as const)('a %s axis reaches to the stable rate %d: %s', (scale, maxLearningRate, reaches) => {
    const { layout } = scheduleRatesFigure(curves, { ...options, scale, maxLearningRate });
    const y = scale === 'log' ? Math.log10(maxLearningRate) : maxLearningRate;
    const [low, high] = layout.yaxis?.range ?? [];
    expect(y >= low && y < high).toBe(reaches);
    expect(layout.shapes).toContainEqual(
      expect.objectContaining({ y0: maxLearningRate, xref: 'paper' })
    );
    expect(layout.annotations).toEqual([
      expect.objectContaining({ y, text: `stable up to ${formatNumber(maxLearningRate)}` })
    ]);
  });

  it.each([Infinity, 0, null])('draws no stable rate of %p', maxLearningRate => {
    const { layout } = scheduleRatesFigure(curves, { ...options, maxLearningRate });
    expect(layout.annotations).toBeUndefined();
  });

  it('changes nothing but lines and the range when a rate is dragged past the stable one', () => {
    const [below, above] = [0.05, 0.2].map(lr => {
      const rates = Float64Array.of(lr, lr, lr, lr, lr);
      const dragged = [{ label: 'constant', colorIndex: 0, rates }];
      return scheduleRatesFigure(dragged, { ...options, maxLearningRate: 0.11 }).layout;
    });
    expect(above.shapes).toEqual(below.shapes);
    expect(above.annotations).toEqual(below.annotations);
  });

  it('says the rates, and the estimate even where the axis does not reach to it', () => {
    expect(inWords(scheduleRatesFigure(curves, { ...options, maxLearningRate: 50 }))).toEqual([
      'step: learning rate 0.1000 at step 0, 0.0100 at step 2, 0.0010 at step 4.',
      '1/t: learning rate 0.2000 at step 0, 0.0667 at step 2, 0.0400 at step 4.',
      'Descent from here tends to diverge above a learning rate of 50.000.'
    ]);
  });

  it('counts the zeros that a log axis leaves out', () => {
    const zeros = [{ label: 'cosine', colorIndex: 0, rates: Float64Array.of(0.1, 0.05, 0) }];
    const figure = scheduleRatesFigure(zeros, { ...options, scale: 'log' });
    expect(inWords(figure)).toContain('cosine: 1 steps at rate 0, which a log axis leaves out.');
    expect(figure.layout.yaxis?.range?.every(Number.isFinite)).toBe(true);
  });

  it('does not let a rate of almost nothing flatten a log axis', () => {
    const tiny = [{ label: 'exp', colorIndex: 0, rates: Float64Array.of(1, 1e-300) }];
    const [low] = scheduleRatesFigure(tiny, { ...options, scale: 'log' }).layout.yaxis?.range ?? [];
    expect(low).toBeGreaterThan(-10);
  });

  it.each(['linear', 'log'] as const)('keeps a %s axis while a rate moves a little', scale => {
    const rangeOf = (rate: number): unknown => {
      const moved = [{ label: 'a', colorIndex: 0, rates: Float64Array.of(rate, rate / 10) }];
      return scheduleRatesFigure(moved, { ...options, scale }).layout.yaxis?.range;
    };
    expect(rangeOf(0.3)).toEqual(rangeOf(0.4));
    expect(rangeOf(0.3)).not.toEqual(rangeOf(0.6));
  });

  it('is empty without schedules', () => {
    expect(scheduleRatesFigure([], options)).toMatchObject({ data: [], summary: [] });
  });
});
