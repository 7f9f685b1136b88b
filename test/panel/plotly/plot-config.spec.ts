import type { ModeBarButton } from 'plotly.js';
import { plotConfig } from '../../../src/panel/plotly/plot-config';
import { plainStyle } from '../../figures/plain-style';

const actions = { save: jest.fn(), reset: jest.fn() };
const config = plotConfig({ camera: {}, disk: {}, home: {} }, plainStyle.translate, actions);

describe('plotConfig', () => {
  it('sends nothing anywhere and leaves the wheel to the page', () => {
    expect(config).toMatchObject({
      showSendToCloud: false,
      plotlyServerURL: '',
      displaylogo: false,
      scrollZoom: false,
      responsive: false
    });
  });

  it('offers PNG, SVG and the way back, on hover', () => {
    const buttons = (config.modeBarButtons || []).flat() as ModeBarButton[];
    expect(config.displayModeBar).toBe('hover');
    expect(buttons.map(({ title }) => title)).toEqual([
      'Save as PNG',
      'Save as SVG',
      'Show everything'
    ]);
    buttons.forEach(button => (button.click as () => void)());
    expect(actions.save.mock.calls).toEqual([['png'], ['svg']]);
    expect(actions.reset).toHaveBeenCalledTimes(1);
  });
});
