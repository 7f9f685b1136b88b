import { render } from '@testing-library/react';
import type { Data, Layout } from 'plotly.js';
import { ChartLegend } from '../../../src/panel/plotly/chart-legend';
import { figureOf } from './figure-of';

const line = (name: string, rest: Partial<Data> = {}): Data =>
  ({
    type: 'scatter',
    mode: 'lines',
    name,
    line: { color: '#0072b2', dash: 'dot' },
    ...rest
  }) as Data;

function setUp(data: readonly Data[], layout: Partial<Layout> = { showlegend: true }): HTMLElement {
  return render(<ChartLegend figure={{ ...figureOf(1), data, layout }} />).container;
}

describe('ChartLegend', () => {
  it('names each line beside a piece of it', () => {
    const container = setUp([line('step decay'), line('1/t decay', { mode: 'lines+markers' })]);
    expect([...container.querySelectorAll('span')].map(entry => entry.textContent)).toEqual([
      'step decay',
      '1/t decay'
    ]);
    const mark = container.querySelector('line');
    expect(mark?.getAttribute('stroke')).toBe('#0072b2');
    expect(mark?.getAttribute('stroke-dasharray')).toBe('2 2');
  });

  it('writes a name as the person wrote it', () => {
    expect(setUp([line('a &lt; b &amp;lt; c')]).textContent).toBe('a < b &lt; c');
  });

  it('leaves out marks, and what Plotly would leave out', () => {
    const data = [
      line('kept'),
      line('thin', { showlegend: false }),
      line('x', { mode: 'markers' })
    ];
    expect(setUp(data).textContent).toBe('kept');
  });

  it('is nothing where the figure wants no legend', () => {
    expect(setUp([line('alone')], { showlegend: false }).innerHTML).toBe('');
  });
});
