import { fireEvent, screen } from '@testing-library/react';
import { ForgottenNote } from '../../../src/panel/schedule/forgotten-note';
import { renderInPanel } from '../environment';

describe('ForgottenNote', () => {
  it('names the schedule, and takes it back', () => {
    const onKeep = jest.fn();
    renderInPanel(<ForgottenNote title="my best" onKeep={onKeep} />);
    expect(screen.getByRole('status').textContent).toContain('Forgot my best.');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it after all' }));
    expect(onKeep).toHaveBeenCalledTimes(1);
  });
});
