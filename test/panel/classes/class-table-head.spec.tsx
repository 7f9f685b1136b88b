import { screen } from '@testing-library/react';
import { ClassTableHead } from '../../../src/panel/classes/class-table-head';
import { renderInPanel } from '../environment';

function names(areLabels: boolean): (string | null)[] {
  renderInPanel(
    <table>
      <ClassTableHead
        order={{ column: 'class', direction: 'ascending' }}
        onSort={jest.fn()}
        areLabels={areLabels}
      />
    </table>
  );
  return screen.getAllByRole('button').map(button => button.getAttribute('aria-label'));
}

describe('ClassTableHead', () => {
  it('names its columns in full', () => {
    expect(names(false)).toEqual([
      'Class',
      'Number of samples',
      'Mean loss',
      'Precision',
      'Recall',
      'F1'
    ]);
  });

  it('calls labels so', () => {
    expect(names(true)[0]).toBe('Label');
  });
});
