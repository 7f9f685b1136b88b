import { fireEvent, screen } from '@testing-library/react';
import { BinTable } from '../../../src/panel/classes/bin-table';
import { renderInPanel } from '../environment';
import { answered } from '../inspector';
import { reportOf } from './report-of';

describe('BinTable', () => {
  it('lists the bins that hold samples, and selects them', async () => {
    const { model, report, select } = await reportOf();
    const { overall } = report.calibration;
    renderInPanel(<BinTable model={model} reliability={overall} series={null} />);
    const rows = screen.getAllByRole('row', { hidden: true }).slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      '0.60–0.6730.6650.333',
      '0.80–0.8710.8441.000'
    ]);
    const name = 'confidence 0.80 to 0.87';
    fireEvent.click(screen.getByRole('button', { name, hidden: true }));
    expect(select.mock.calls).toEqual([[{ kind: 'bin', series: null, bin: 12 }]]);
    await answered();
    expect(model.store.state.members).toMatchObject({ value: Int32Array.of(0) });
  });

  it('tells how far each bin is from the start, but for means of a bin that was empty', async () => {
    const { model, report } = await reportOf();
    const { overall } = report.calibration;
    const counts = overall.bins.counts.slice();
    counts[9] = 0;
    counts[12] += 2;
    const accuracies = overall.bins.accuracies.map(share => share - 0.25);
    const start = { ...overall, bins: { ...overall.bins, counts, accuracies } };
    renderInPanel(<BinTable model={model} reliability={overall} start={start} series={null} />);
    const rows = screen.getAllByRole('row', { hidden: true }).slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      '0.60–0.673+30.6650.333',
      '0.80–0.871−20.844±0.0001.000+0.250'
    ]);
  });
});
