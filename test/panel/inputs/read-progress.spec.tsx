import { fireEvent, screen } from '@testing-library/react';
import type { ReadProgress } from '../../../src/model/inspector-state';
import { ReadProgressBar } from '../../../src/panel/inputs/read-progress';
import { renderInPanel } from '../environment';

function show(changes: Partial<ReadProgress>) {
  const reading = { label: 'z', receivedBytes: 0, totalBytes: 0, waiting: false, ...changes };
  const onCancel = jest.fn();
  renderInPanel(<ReadProgressBar reading={reading} onCancel={onCancel} />);
  return { onCancel, bar: screen.getByRole<HTMLProgressElement>('progressbar') };
}

describe('ReadProgressBar', () => {
  it('says how much has come of how much', () => {
    const { bar } = show({ receivedBytes: 1_500_000, totalBytes: 8_000_000 });
    expect(screen.getByText('Reading z: 1.50 MB of 8.00 MB')).toBeTruthy();
    expect([bar.value, bar.max]).toEqual([1_500_000, 8_000_000]);
  });

  it('knows no share while the kernel has not answered', () => {
    const { bar } = show({});
    expect(screen.getByText('Asking the kernel for z …')).toBeTruthy();
    expect(bar.hasAttribute('value')).toBe(false);
  });

  it('says what it waits for', () => {
    const { bar } = show({ waiting: true, totalBytes: 8, receivedBytes: 4 });
    expect(screen.getByText(/kernel is busy: z is read when/)).toBeTruthy();
    expect(bar.hasAttribute('value')).toBe(false);
  });

  it('can be stopped', () => {
    const { onCancel } = show({});
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});
