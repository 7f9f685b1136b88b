import { hasLegend } from '../../../src/panel/plotly/has-legend';
import { figureOf } from './figure-of';

const names = ['step decay', 'exponential decay', '1/t decay'];
const figure = {
  ...figureOf(1),
  data: names.map(name => ({ type: 'scatter' as const, name })),
  layout: { showlegend: true, margin: { l: 50, r: 14 } }
};

describe('hasLegend', () => {
  it('is so where the names fill one row at most between the margins', () => {
    expect(hasLegend(figure, 350)).toBe(false);
    expect(hasLegend(figure, 420)).toBe(true);
  });

  it('counts no trace that the legend leaves out, and is not where the figure wants none', () => {
    const alone = figure.data.map((trace, i) => ({ ...trace, showlegend: i === 0 }));
    expect(hasLegend({ ...figure, data: alone }, 230)).toBe(true);
    expect(hasLegend({ ...figure, layout: { showlegend: false } }, 400)).toBe(false);
  });
});
