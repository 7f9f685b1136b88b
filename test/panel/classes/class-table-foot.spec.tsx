import { screen } from '@testing-library/react';
import { ClassTableFoot } from '../../../src/panel/classes/class-table-foot';
import { renderInPanel } from '../environment';
import { reportOf } from './report-of';

describe('ClassTableFoot', () => {
  it('shows the averages', async () => {
    const { report } = await reportOf();
    renderInPanel(
      <table>
        <ClassTableFoot report={report} />
      </table>
    );
    expect(screen.getAllByRole('row').map(row => row.textContent)).toEqual([
      'macro0.4440.5000.389',
      'weighted0.5830.5000.458',
      'micro0.5000.5000.500'
    ]);
    const cell = screen.getByTestId('macro-f1');
    expect(Number(cell.getAttribute('data-value'))).toBe(report.averages.macro.f1);
  });
});
