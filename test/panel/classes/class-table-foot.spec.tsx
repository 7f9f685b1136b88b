import { screen } from '@testing-library/react';
import { ClassTableFoot } from '../../../src/panel/classes/class-table-foot';
import { renderInPanel } from '../environment';
import { changed, reportOf } from './report-of';

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

  it('tells how far each average is from the start', async () => {
    const { report } = await reportOf();
    const { averages } = report;
    const macro = { ...averages.macro, f1: averages.macro.f1 + 0.125 };
    const start = changed(report, { averages: { ...averages, macro } });
    renderInPanel(
      <table>
        <ClassTableFoot report={report} start={start} />
      </table>
    );
    expect(screen.getByTestId('macro-f1').textContent).toBe('0.389−0.125');
    expect(screen.getByTestId('micro-f1').textContent).toBe('0.500±0.000');
  });
});
