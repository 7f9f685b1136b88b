import { render } from '@testing-library/react';
import { PointMark } from '../../../src/panel/plotly/point-mark';

describe('PointMark', () => {
  it.each([
    ['circle', 'circle', 'red'],
    ['circle-open', 'circle', 'none'],
    ['square', 'path', 'red'],
    ['diamond', 'path', 'red'],
    ['triangle-up', 'path', 'red']
  ])('draws a %s', (symbol, element, fill) => {
    const { container } = render(<PointMark color="red" symbol={symbol} />);
    expect(container.querySelector(element)?.getAttribute('fill')).toBe(fill);
  });
});
