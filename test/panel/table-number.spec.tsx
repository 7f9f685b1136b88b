import { screen } from '@testing-library/react';
import { TableNumber } from '../../src/panel/table-number';
import { renderInPanel } from './environment';

function cell(change: string | null): HTMLElement {
  renderInPanel(
    <table>
      <tbody>
        <tr>
          <TableNumber text="0.500" change={change} testId="f1" value={0.4999} />
        </tr>
      </tbody>
    </table>
  );
  return screen.getByTestId('f1');
}

describe('TableNumber', () => {
  it('shows a number, and has it in full', () => {
    expect(cell(null).textContent).toBe('0.500');
    expect(screen.getByTestId('f1').getAttribute('data-value')).toBe('0.4999');
  });

  it('shows how much it has changed', () => {
    expect(cell('+0.125').querySelector('small')?.textContent).toBe('+0.125');
  });
});
