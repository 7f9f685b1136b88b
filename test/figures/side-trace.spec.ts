import { sideTrace } from '../../src/figures/side-trace';
import { seriesStyle } from '../../src/figures/series-style';
import { plainStyle } from './plain-style';

const { theme } = plainStyle;

describe('sideTrace', () => {
  it('is thin, in the colour of its schedule, and not in the legend', () => {
    const trace = sideTrace(
      {
        label: '<b>sample</b> 1',
        colorIndex: 2,
        steps: Int32Array.of(0, 50),
        losses: Float64Array.of(2, 1),
        dash: 'dashdot'
      },
      theme
    );
    expect(trace).toMatchObject({
      showlegend: false,
      x: Float64Array.of(0, 50),
      y: Float64Array.of(2, 1),
      line: { color: seriesStyle(theme, 2).color, dash: 'dashdot', width: 1 }
    });
    expect(trace.name).not.toContain('<b>');
  });
});
