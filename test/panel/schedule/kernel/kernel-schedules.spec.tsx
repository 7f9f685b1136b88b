import { act, fireEvent, screen } from '@testing-library/react';
import { KernelSchedules } from '../../../../src/panel/schedule/kernel/kernel-schedules';
import { NO_KERNEL } from '../../../../src/sources/notebook/kernel-state';
import { futureOf } from '../../../model/future-of';
import { renderInPanel } from '../../environment';
import { answered, inspectorOf } from '../../inspector';

async function setUp() {
  const { model, kernel } = await inspectorOf();
  kernel.held.schedules = [futureOf()];
  kernel.held.futures.set('scheduler', futureOf());
  renderInPanel(<KernelSchedules model={model} />);
  return { model, kernel, button: () => screen.getByRole('button', { name: 'From the kernel…' }) };
}

describe('KernelSchedules', () => {
  it('asks nothing before a click, and looks ahead after the second', async () => {
    const { kernel, button } = await setUp();
    expect(kernel.held.lookedAhead).toEqual([]);
    fireEvent.click(button());
    await answered();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'scheduler StepLR' }));
    await answered();
    expect(screen.getByRole('region', { name: 'scheduler in the kernel' })).not.toBeNull();
    expect(button().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button());
    expect(kernel.held.lookedAhead).toHaveLength(1);
  });

  it('closes its list', async () => {
    const { button } = await setUp();
    fireEvent.click(button());
    await answered();
    fireEvent.click(button());
    expect(screen.queryByRole('button', { name: 'scheduler StepLR' })).toBeNull();
  });

  it('says why there is nothing to look into', async () => {
    const { model, button } = await setUp();
    act(() => model.store.update({ kernel: NO_KERNEL }));
    expect(button()).toHaveProperty('disabled', true);
    expect(button().title).toContain('a Python kernel that runs');
  });
});
