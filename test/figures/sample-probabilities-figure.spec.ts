import { sampleProbabilitiesFigure } from '../../src/figures/sample-probabilities-figure';
import { detailOf } from './detail-of';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const EXAMPLE = [3.2, 5.1, -1.7];

function named(figure: ReturnType<typeof sampleProbabilitiesFigure>): Record<string, unknown> {
  return Object.fromEntries(figure.data.map(trace => [trace.name, (trace as { x: unknown }).x]));
}

describe('sampleProbabilitiesFigure', () => {
  it('draws the running example', () => {
    const figure = sampleProbabilitiesFigure(detailOf(EXAMPLE, 0), plainStyle);
    expect(rounded(figure.data)).toMatchSnapshot();
    expect(named(figure)).toEqual({ target: ['0'], prediction: ['1'], other: ['2'] });
    expect(inWords(figure)).toEqual([
      'Sample 4: class 1 is predicted with probability 0.8690.',
      'The target, class 0, has probability 0.1300; the loss is 2.0404 nats.'
    ]);
  });

  it('names a correct prediction once', () => {
    const figure = sampleProbabilitiesFigure(detailOf(EXAMPLE, 1), plainStyle);
    expect(named(figure)).toEqual({ 'target = prediction': ['1'], other: ['0', '2'] });
  });

  it('tells target from prediction by more than colour', () => {
    const { data } = sampleProbabilitiesFigure(detailOf(EXAMPLE, 0), plainStyle);
    const patterns = data.map(
      trace => (trace as { marker: { pattern: { shape: string } } }).marker.pattern.shape
    );
    expect(patterns.slice(0, 2)).toEqual(['', '/']);
  });

  it('names the classes in its words and, as they are, in the hover', () => {
    const detail = { ...detailOf(EXAMPLE, 0), classNames: ['<b>', 'dog', 'bird'] };
    const figure = sampleProbabilitiesFigure(detail, plainStyle);
    expect(inWords(figure)[0]).toContain('class 1 dog is predicted');
    expect(figure.data[0]).toMatchObject({ customdata: ['0 &lt;b&gt;'] });
  });

  it('draws a soft target over the bars', () => {
    const { data } = sampleProbabilitiesFigure(detailOf(EXAMPLE, [0.7, 0.2, 0.1]), plainStyle);
    expect(data.at(-1)).toMatchObject({
      name: 'soft target',
      x: ['0', '1', '2'],
      y: [0.7, 0.2, 0.1]
    });
  });

  it('has no target where there is none', () => {
    const figure = sampleProbabilitiesFigure(detailOf(EXAMPLE, null), plainStyle);
    expect(named(figure).target).toEqual([]);
    expect(inWords(figure)).toHaveLength(1);
  });

  it('draws the most probable of many classes, and the target', () => {
    const logits = Array.from({ length: 100 }, (_, i) => -i / 10);
    const figure = sampleProbabilitiesFigure(detailOf(logits, 99), {
      ...plainStyle,
      maxClasses: 5
    });
    expect(figure.layout.xaxis?.categoryarray).toEqual(['0', '1', '2', '3', '99']);
    expect(inWords(figure).at(-1)).toBe('95 less probable classes of 100 are not drawn.');
  });

  it('stands a sample whose probabilities are not numbers', () => {
    const detail = {
      ...detailOf(EXAMPLE, 0),
      probabilities: new Float64Array(3).fill(NaN),
      loss: NaN
    };
    expect(inWords(sampleProbabilitiesFigure(detail, { ...plainStyle, maxClasses: 2 }))[1]).toBe(
      'The target, class 0, has probability nan; the loss is nan nats.'
    );
  });
});
