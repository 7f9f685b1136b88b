import { cleanup, fireEvent, screen } from '@testing-library/react';
import { valueOf } from '../../../src/model/loadable';
import { WorstTable } from '../../../src/panel/loss/worst-table';
import { output } from '../../model/fakes';
import { inspectorOf } from '../inspector';
import { renderInPanel } from '../environment';

async function setUp(selected: number | null = null, members: Int32Array | null = null) {
  const { model } = await inspectorOf(
    output(1, '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0], [0.0, 9.0, 0.0]]', { code: 'logits' }),
    output(2, '[1, 2, 0]', { code: 'y' })
  );
  const analysis = valueOf(model.store.state.analysis);
  if (analysis === null) {
    throw new Error('there is no analysis');
  }
  const select = jest.spyOn(model.loss, 'select');
  renderInPanel(
    <WorstTable model={model} analysis={analysis} selected={selected} members={members} />
  );
  return { model, analysis, select };
}

describe('WorstTable', () => {
  it('shows the largest losses first, with target and prediction', async () => {
    await setUp();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      '#29.00020 → 11.23e−4',
      '#11.09862 → 00.3333',
      '#00.14041 → 10.8690'
    ]);
  });

  it('tells how far each is from the start, only where something is tried', async () => {
    const { model, analysis } = await setUp();
    cleanup();
    const start = {
      ...analysis,
      losses: analysis.losses.map(loss => loss + 0.5),
      probabilities: analysis.probabilities.map(p => p - 0.25)
    };
    renderInPanel(<WorstTable model={model} analysis={analysis} start={start} selected={null} />);
    expect(screen.getAllByRole('row')[2].textContent).toBe('#11.0986−0.50002 → 00.3333+0.2500');
  });

  it('lists the worst of some samples only', async () => {
    await setUp(null, Int32Array.of(0, 1));
    const buttons = screen.getAllByRole('button');
    expect(buttons.map(button => button.textContent)).toEqual(['#1', '#0']);
  });

  it('selects the sample of a row, by pointer or by its button, once', async () => {
    const { select } = await setUp();
    fireEvent.click(screen.getAllByRole('row')[1]);
    expect(select.mock.calls).toEqual([[2]]);
    fireEvent.click(screen.getByRole('button', { name: '#0' }));
    expect(select.mock.calls).toEqual([[2], [0]]);
  });

  it('lets go of the sample that is selected', async () => {
    const { select } = await setUp(1);
    const button = screen.getByRole('button', { pressed: true });
    expect(button.textContent).toBe('#1');
    fireEvent.click(button);
    expect(select.mock.calls).toEqual([[null]]);
  });
});
