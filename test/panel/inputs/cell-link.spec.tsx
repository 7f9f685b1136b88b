import { fireEvent, screen } from '@testing-library/react';
import type { Place } from '../../../src/model/input-entry';
import { CellLink } from '../../../src/panel/inputs/cell-link';
import { environmentOf, renderInPanel } from '../environment';

function setUp(place: Place) {
  const revealCell = jest.fn();
  const { container } = renderInPanel(
    <CellLink place={place} />,
    environmentOf({}, { revealCell })
  );
  return { revealCell, container };
}

describe('CellLink', () => {
  it('leads to the cell by its execution count', () => {
    const { revealCell } = setUp({
      kind: 'output',
      cellId: 'c',
      cellNumber: 3,
      executionCount: 12,
      outputIndexes: [0]
    });
    const link = screen.getByRole('button', { name: 'Go to cell [12]' });
    expect(link.textContent).toBe('[12]');
    fireEvent.click(link);
    expect(revealCell).toHaveBeenCalledWith('c');
  });

  it('tells the place of a cell that has no count', () => {
    setUp({ kind: 'output', cellId: 'c', cellNumber: 3, executionCount: null, outputIndexes: [0] });
    expect(screen.getByRole('button', { name: 'Go to cell 3' }).textContent).toBe('cell 3');
  });

  it.each(['kernel', 'typed'] as const)('is not there for a %s array', kind => {
    expect(setUp({ kind }).container.textContent).toBe('');
  });
});
