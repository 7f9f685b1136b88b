import { screen } from '@testing-library/react';
import { SampleStanding } from '../../../src/panel/loss/sample-standing';
import { renderInPanel } from '../environment';
import { sampleOf } from '../sample';

async function setUp(...sample: Parameters<typeof sampleOf>): Promise<void> {
  renderInPanel(<SampleStanding sample={await sampleOf(...sample)} />);
}

describe('SampleStanding', () => {
  it('tells probability, rank, margin and entropy', async () => {
    await setUp('[[1.0, 3.0, 0.0]]', '[0]');
    const group = screen.getByRole('group', { name: 'Where the sample stands' });
    expect(group.textContent).toBe('p(target)0.1142rank2 of 3margin−2.0000entropy0.5243');
  });

  it('tells without targets the margin of the prediction', async () => {
    await setUp('[[1.0, 3.0, 0.0]]', null);
    expect(screen.getByRole('group').textContent).toBe('margin2.0000entropy0.5243');
  });

  it('tells what has changed since the start', async () => {
    const start = await sampleOf('[[0.0, 0.0, 0.0]]', '[0]');
    const sample = await sampleOf('[[1.0, 3.0, 0.0]]', '[0]');
    renderInPanel(<SampleStanding sample={sample} start={start} />);
    expect(screen.getByTestId('target-probability-change').textContent).toBe('(−0.2191)');
    expect(screen.getByTestId('margin-change').textContent).toBe('(−2.0000)');
    expect(screen.getByTestId('entropy-change').textContent).toBe('(−0.5743)');
  });

  it('names the most probable of many classes', async () => {
    await setUp('[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]]', '[0]');
    expect(screen.getByTestId('top-classes').textContent).toBe(
      'top 5 5 (0.6337), 4 (0.2331), 3 (0.0858), 2 (0.0315), 1 (0.0116)'
    );
  });
});
