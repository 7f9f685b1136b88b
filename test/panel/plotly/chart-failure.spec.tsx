import { fireEvent, render, screen } from '@testing-library/react';
import { ChartFailure } from '../../../src/panel/plotly/chart-failure';
import { plainStyle } from '../../figures/plain-style';

describe('ChartFailure', () => {
  it('says why, and offers to try again', () => {
    const onRetry = jest.fn();
    render(<ChartFailure reason="offline" translate={plainStyle.translate} onRetry={onRetry} />);
    expect(screen.getByRole('alert').textContent).toContain(
      'The chart could not be drawn: offline'
    );
    fireEvent.click(screen.getByText('Try again'));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
