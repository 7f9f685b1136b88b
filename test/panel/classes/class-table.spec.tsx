import { fireEvent, screen } from '@testing-library/react';
import { ClassTable } from '../../../src/panel/classes/class-table';
import { renderInPanel } from '../environment';
import { answered } from '../inspector';
import { changed, reportOf } from './report-of';

async function setUp(...arrays: Parameters<typeof reportOf>) {
  const parts = await reportOf(...arrays);
  renderInPanel(<ClassTable model={parts.model} report={parts.report} />);
  return parts;
}

function rows(): (string | null)[] {
  const [, body] = screen.getAllByRole('rowgroup');
  return Array.from(body.querySelectorAll('tr'), row => row.textContent);
}

describe('ClassTable', () => {
  it('shows support, loss, precision, recall and F1', async () => {
    await setUp();
    expect(rows()).toEqual([
      '020.78871.0000.5000.667',
      '110.40760.3331.0000.500',
      '211.4076–0.0000.000'
    ]);
  });

  it('sorts by a column', async () => {
    await setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Mean loss' }));
    expect(rows().map(text => text?.[0])).toEqual(['2', '0', '1']);
    fireEvent.click(screen.getByRole('button', { name: 'Mean loss' }));
    expect(rows().map(text => text?.[0])).toEqual(['1', '0', '2']);
  });

  it('selects the samples of a class, and shows which', async () => {
    const { model, select } = await setUp();
    fireEvent.click(screen.getByRole('button', { name: '2' }));
    expect(select.mock.calls).toEqual([[{ kind: 'class', index: 2 }]]);
    await answered();
    expect(model.store.state.members).toMatchObject({ value: Int32Array.of(3) });
    expect(screen.getByRole('button', { name: '2', pressed: true })).toBeTruthy();
  });

  it('has no loss and no recall for a class that never occurs', async () => {
    await setUp('[[3.0, 1.0, 0.0], [0.0, 2.0, 1.0]]', '[0, 1]');
    expect(rows()[2]).toBe('20–––0.000');
  });

  it('shows some of many classes, and more on demand', async () => {
    const logits = `[[${Array.from({ length: 130 }, (_, i) => `${i}.0`).join(', ')}]]`;
    await setUp(logits, '[3]');
    expect(rows()).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more of 130' }));
    expect(rows()).toHaveLength(120);
    fireEvent.click(screen.getByRole('button', { name: 'Show 10 more of 130' }));
    expect(rows()).toHaveLength(130);
    expect(screen.queryByText(/^Show/)).toBeNull();
  });

  it('tells how far each number is from the start', async () => {
    const { model, report } = await reportOf();
    const start = changed(report, {
      losses: report.losses.map(loss => loss + 0.5),
      support: report.support.map(count => count + 1),
      scores: { ...report.scores, recall: report.scores.recall.map(recall => recall - 0.125) }
    });
    renderInPanel(<ClassTable model={model} report={report} start={start} />);
    expect(rows()[0]).toBe('02−10.7887−0.50001.000±0.0000.500+0.1250.667±0.000');
  });
});
