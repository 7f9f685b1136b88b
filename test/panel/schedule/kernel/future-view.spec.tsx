import { fireEvent, screen } from '@testing-library/react';
import { FutureView } from '../../../../src/panel/schedule/kernel/future-view';
import type { ScheduleFuture } from '../../../../src/sources/kernel/types';
import { futureOf, PLATEAU } from '../../../model/future-of';
import { renderInPanel } from '../../environment';
import { inspectorOf } from '../../inspector';

async function show(future: ScheduleFuture) {
  const { model } = await inspectorOf();
  const looked = { future, fits: future.groups.map(() => ({ kind: 'unknown' }) as const) };
  renderInPanel(<FutureView model={model} looked={looked} steps={null} outdated={false} />);
}

describe('FutureView', () => {
  it('draws a line for each curve, as of now', async () => {
    const { groups } = futureOf();
    const two = [groups[0], { ...groups[0], indices: [1, 2] }];
    await show(futureOf({ groups: two }));
    expect(screen.getByRole('img', { name: 'Rates ahead' })).not.toBeNull();
    const said = document.body.textContent;
    expect(said).toContain('group 0: learning rate 0.1000 at step 10');
    expect(said).toContain('groups 1, 2: learning rate');
    expect(screen.getByText('As of step 10')).not.toBeNull();
    expect(screen.getByRole('spinbutton')).toHaveProperty('value', '60');
  });

  it('says how many curves are left out', async () => {
    const [group] = futureOf().groups;
    const groups = Array.from({ length: 11 }, (_, i) => ({ ...group, indices: [i] }));
    await show(futureOf({ groups }));
    expect(screen.getByText(/8 of 11 different curves are drawn/)).not.toBeNull();
    expect(document.body.textContent).not.toContain('group 10: learning rate');
    fireEvent.click(screen.getByRole('button', { name: 'Draw all' }));
    expect(document.body.textContent).toContain('group 10: learning rate');
  });

  it('says what ended the curve, and that nothing schedules an optimizer', async () => {
    const ended = { template: 'after {taken} steps the copy raised it', values: { taken: 3 } };
    await show({ ...futureOf({ ended, kind: 'optimizer' }), now: null });
    expect(screen.getByRole('alert').textContent).toBe('After 3 steps the copy raised it.');
    expect(screen.getByText(/Nothing in the kernel schedules/)).not.toBeNull();
  });

  it('draws no curve of what waits for a metric', async () => {
    await show(futureOf(PLATEAU));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(/3 of 5 steps without improvement/)).not.toBeNull();
  });
});
