import { render } from '@testing-library/react';
import { LineMark } from '../../../src/panel/plotly/line-mark';
import { seriesStyle } from '../../../src/figures/series-style';
import { plainStyle } from '../../figures/plain-style';

describe('LineMark', () => {
  it('draws the dashes of all series apart', () => {
    const strokes = Array.from({ length: 6 }, (_, index) => {
      const style = seriesStyle(plainStyle.theme, index);
      const { container } = render(<LineMark {...style} />);
      const line = container.querySelector('line');
      expect(line?.getAttribute('stroke')).toBe(style.color);
      return line?.getAttribute('stroke-dasharray');
    });
    expect(strokes[0]).toBeNull();
    expect(new Set(strokes).size).toBe(6);
  });
});
