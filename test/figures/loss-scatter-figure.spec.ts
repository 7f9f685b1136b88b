import { lossScatterFigure } from '../../src/figures/loss-scatter-figure';
import { analysisOf } from './analysis-of';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const options = { ...plainStyle, selected: 2, range: null };

describe('lossScatterFigure', () => {
  it('draws each loss at its sample', () => {
    const figure = lossScatterFigure(analysisOf([3, 0.5, 1.75, NaN]), options);
    expect(rounded(figure.data)).toMatchSnapshot();
    expect(figure.layout.xaxis).toMatchObject({ title: { text: 'sample' }, range: [-0.5, 3.5] });
    expect(figure.layout.yaxis).toMatchObject({ title: { text: 'loss (nats)' } });
  });

  it('says what it shows', () => {
    expect(inWords(lossScatterFigure(analysisOf([3, 0.5, 1.75]), options))).toEqual([
      'Losses of 3 samples from 0.5000 to 3.0000 nats; the largest is that of sample 0.',
      '1 of 3 predictions are wrong.'
    ]);
  });

  it('names the unit of the losses', () => {
    const figure = lossScatterFigure(analysisOf([3]), { ...options, unit: 'bits' });
    expect(figure.layout.yaxis).toMatchObject({ title: { text: 'loss (bits)' } });
    expect(JSON.stringify(figure)).not.toContain('nats');
  });

  it('stays empty without targets', () => {
    const figure = lossScatterFigure({ ...analysisOf([]), accuracy: null, numSamples: 3 }, options);
    expect(figure.data.every(trace => (trace as { x: unknown[] }).x.length === 0)).toBe(true);
    expect(inWords(figure)).toEqual(['There are no losses, because no targets are chosen.']);
  });
});
