import { fireEvent, screen } from '@testing-library/react';
import { ColumnHeader } from '../../../src/panel/classes/column-header';
import type { ClassOrder } from '../../../src/panel/classes/sort-classes';
import { renderInPanel } from '../environment';

function setUp(order: ClassOrder) {
  const onSort = jest.fn();
  renderInPanel(
    <table>
      <thead>
        <tr>
          <ColumnHeader column="f1" label="F1" title="F1 score" order={order} onSort={onSort} />
        </tr>
      </thead>
    </table>
  );
  return onSort;
}

describe('ColumnHeader', () => {
  it('sorts by its column', () => {
    const onSort = setUp({ column: 'class', direction: 'ascending' });
    expect(screen.getByRole('columnheader').getAttribute('aria-sort')).toBe('none');
    fireEvent.click(screen.getByRole('button', { name: 'F1 score' }));
    expect(onSort).toHaveBeenCalledWith({ column: 'f1', direction: 'ascending' });
  });

  it('shows the direction', () => {
    setUp({ column: 'f1', direction: 'descending' });
    expect(screen.getByRole('columnheader').getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader').textContent).toBe('F1↓');
  });
});
