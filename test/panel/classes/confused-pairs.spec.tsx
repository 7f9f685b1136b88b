import { fireEvent, screen } from '@testing-library/react';
import { ConfusedPairs } from '../../../src/panel/classes/confused-pairs';
import { renderInPanel } from '../environment';
import { answered } from '../inspector';
import { changed, reportOf } from './report-of';

describe('ConfusedPairs', () => {
  it('lists pairs with their share of the target, and selects their samples', async () => {
    const { model, report, select } = await reportOf();
    renderInPanel(<ConfusedPairs model={model} report={report} limit={5} />);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual(['0 → 1150.0\u00a0%', '2 → 11100.0\u00a0%']);
    fireEvent.click(screen.getByRole('button', { name: '2 → 1' }));
    expect(select.mock.calls).toEqual([[{ kind: 'pair', target: 2, prediction: 1 }]]);
    await answered();
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('2 → 1');
  });

  it('lists no more than it should, by name where there are names', async () => {
    const { model, report } = await reportOf();
    const confusion = { ...report.confusion, names: ['cat', 'dog', 'fox'] };
    renderInPanel(
      <ConfusedPairs model={model} report={changed(report, { confusion })} limit={1} />
    );
    expect(screen.getByRole('button').textContent).toBe('0 cat → 1 dog');
  });

  it('says that nothing is confused', async () => {
    const { model, report } = await reportOf();
    const confusion = { ...report.confusion, pairs: [] };
    renderInPanel(
      <ConfusedPairs model={model} report={changed(report, { confusion })} limit={5} />
    );
    expect(screen.getByText('Every prediction is right.')).toBeTruthy();
  });

  it('tells how much more or less often each occurs than at the start', async () => {
    const { model, report } = await reportOf();
    const matrix = Int32Array.of(0, 2, 0, 0, 1, 0, 0, 0, 1);
    const start = changed(report, { confusion: { ...report.confusion, matrix } });
    renderInPanel(<ConfusedPairs model={model} report={report} start={start} limit={5} />);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      '0 → 11−150.0\u00a0%−50.0\u00a0%',
      '2 → 11+1100.0\u00a0%+100.0\u00a0%'
    ]);
  });

  it('tells no change of a pair that the start did not list', async () => {
    const { model, report } = await reportOf();
    const confusion = { ...report.confusion, matrix: null, pairs: [] };
    const start = changed(report, { confusion });
    renderInPanel(<ConfusedPairs model={model} report={report} start={start} limit={1} />);
    expect(screen.getAllByRole('row')[1].textContent).toBe('0 → 1150.0\u00a0%');
  });
});
