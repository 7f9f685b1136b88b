import { fireEvent, screen } from '@testing-library/react';
import { EXACT, printed } from '../../../src/array/provenance';
import type { InputEntry } from '../../../src/model/input-entry';
import { ArrayDetails } from '../../../src/panel/inputs/array-details';
import { entry } from '../../model/entry';
import { renderInPanel } from '../environment';

const SOURCES = [{ path: 'z', sample: null }] as const;

function setUp(
  changes: Partial<InputEntry> = {},
  onRead: (() => void) | null = null,
  refusal: string | null = null
) {
  const z = entry('z', { provenance: printed(0.005) }, { sources: SOURCES, ...changes });
  return renderInPanel(<ArrayDetails entry={z} onRead={onRead} refusal={refusal} />);
}

describe('ArrayDetails', () => {
  it('tells shape, type, trustworthiness and place', () => {
    const { container } = setUp();
    expect(container.textContent).toBe('3×4 float64printed ± 0.005[1]');
  });

  it('reads the exact values', () => {
    const onRead = jest.fn();
    setUp({}, onRead);
    const button = screen.getByRole('button', { name: 'Read exact' });
    expect(button.title).toBe('Read the values of z from the kernel');
    fireEvent.click(button);
    expect(onRead).toHaveBeenCalledTimes(1);
  });

  it('says why it reads nothing', () => {
    const onRead = jest.fn();
    setUp({}, onRead, 'Arrays can only be read from a Python kernel, and this is R');
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Read exact' });
    expect(button.disabled).toBe(true);
    expect(button.title).toBe('Arrays can only be read from a Python kernel, and this is R');
    fireEvent.click(button);
    expect(onRead).not.toHaveBeenCalled();
  });

  it('says that the kernel may hold other values by now, and reads them again', () => {
    setUp({ outdated: true }, jest.fn());
    expect(screen.getByText('read before the last execution')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Read again' })).toBeTruthy();
  });

  it('says that a cell may have changed what it read, and reads it again', () => {
    const about = { note: null, classNames: null, rows: null, whileRunning: true };
    setUp({ about }, jest.fn());
    expect(screen.getByText('read while a cell ran').title).toContain('may have changed');
    expect(screen.getByRole('button', { name: 'Read again' })).toBeTruthy();
  });

  it('offers no read where the kernel is not known to hold the array, or knows no more', () => {
    setUp({ sources: [] }, jest.fn());
    setUp();
    expect(screen.queryByRole('button', { name: 'Read exact' })).toBeNull();
  });

  it('says that the kernel holds something else', () => {
    setUp({
      description: { dtype: 'float64', shape: [3], provenance: EXACT, traits: null },
      disagreement: { agrees: false, difference: { position: [0], held: 4, shown: 3 } }
    });
    expect(screen.getByRole('status').textContent).toContain('at (0) it holds 4, and 3 is printed');
  });

  it('tells nothing of an array that could not be read', () => {
    const { container } = setUp({ description: null, place: { kind: 'kernel' } });
    expect(container.textContent).toBe('');
  });
});
