import { screen } from '@testing-library/react';
import { TaggedError } from '../../../../src/errors';
import type { Loadable } from '../../../../src/model/loadable';
import { ScheduleList } from '../../../../src/panel/schedule/kernel/schedule-list';
import type { KernelSchedule } from '../../../../src/sources/kernel/types';
import { futureOf } from '../../../model/future-of';
import { renderInPanel } from '../../environment';

function show(found: Loadable<readonly KernelSchedule[]>) {
  renderInPanel(<ScheduleList found={found} onPick={() => undefined} />);
}

describe('ScheduleList', () => {
  it('says before the click what of the person it runs', () => {
    const own = futureOf({ path: 'sched', type: 'LambdaLR', runs: ['warm', 'Decay'] });
    show({ status: 'ready', value: [futureOf(), own] });
    expect(document.body.textContent).not.toContain('on your object');
    const [first, second] = screen.getAllByRole('button');
    expect(first.textContent).toBe('scheduler StepLR');
    expect(second.textContent).toContain('calls your own code: warm, Decay');
  });

  it('says which of it runs on an object of the person', () => {
    const own = futureOf({ runs: ['Trainer.factor'], onObjects: ['Trainer.factor'] });
    show({ status: 'ready', value: [own] });
    expect(screen.getByText(/Trainer.factor runs on your object itself/)).not.toBeNull();
  });

  it('says that there is none, or that it looks, or what went wrong', () => {
    show({ status: 'ready', value: [] });
    expect(screen.getByText(/holds no scheduler/)).not.toBeNull();
    show({ status: 'loading', previous: null });
    expect(screen.getByText('Looking into the kernel …')).not.toBeNull();
    const error = new TaggedError('timeout', 'the kernel is silent');
    show({ status: 'failed', error, previous: null });
    expect(screen.getByRole('alert').textContent).toBe('The kernel is silent.');
  });
});
