import { screen } from '@testing-library/react';
import { StableRateNote } from '../../../src/panel/schedule/stable-rate-note';
import { renderInPanel } from '../environment';

describe('StableRateNote', () => {
  it('tells the rate, and where it is from', () => {
    renderInPanel(<StableRateNote rate={2.5} />);
    const note = screen.getByText('Stable on these samples up to about 2.5000');
    expect(note.title).toContain('2/λmax for gradient descent');
  });

  it.each([Infinity, NaN])('tells none for %p', rate => {
    const { container } = renderInPanel(<StableRateNote rate={rate} />);
    expect(container.textContent).toBe('');
  });
});
