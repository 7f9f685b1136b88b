import { fireEvent, screen, within } from '@testing-library/react';
import { MAX_SCHEDULES } from '../../../src/model/schedule-line';
import { ScheduleSection } from '../../../src/panel/schedule/schedule-section';
import { renderInPanel } from '../environment';
import { answered, constant, trainedOf } from '../inspector';

/** jsdom has no layout. */
beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

async function setUp(numSchedules: number) {
  const specs = Array.from({ length: numSchedules }, (_, i) => constant(0.1 * (i + 1)));
  const { model } = await trainedOf(10, ...specs);
  renderInPanel(<ScheduleSection model={model} />);
  return { model };
}

function cards(): (string | null)[] {
  return screen.getAllByRole('listitem').map(card => card.getAttribute('aria-label'));
}

describe('ScheduleSection', () => {
  it('has a card for each schedule, numbered where they share a name', async () => {
    await setUp(2);
    expect(cards()).toEqual(['Constant 1', 'Constant 2']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Constant 1' }));
    await answered();
    expect(cards()).toEqual(['Constant']);
  });

  it('highlights one of them', async () => {
    const { model } = await setUp(2);
    const [first, second] = screen
      .getAllByRole('listitem')
      .map(card => within(card).getByRole<HTMLInputElement>('radio'));
    expect([first.checked, second.checked]).toEqual([true, false]);
    fireEvent.click(second);
    expect(model.store.state.highlighted).toBe(model.store.state.schedules[1].id);
    expect([first.checked, second.checked]).toEqual([false, true]);
  });

  it('sets the scale of the axes and the number of steps', async () => {
    const { model } = await setUp(1);
    fireEvent.click(screen.getByRole('radio', { name: 'Log' }));
    fireEvent.change(screen.getByLabelText('Steps'), { target: { value: '20' } });
    await answered();
    expect(model.store.state).toMatchObject({ rateScale: 'log', numSteps: 20 });
  });

  it('adds schedules up to a limit, which it names', async () => {
    await setUp(MAX_SCHEDULES - 1);
    const field = screen.getByRole('combobox', { name: 'Add a schedule' });
    fireEvent.change(field, { target: { value: 'constant' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await answered();
    expect(cards()).toHaveLength(MAX_SCHEDULES);
    expect(screen.queryByRole('combobox', { name: 'Add a schedule' })).toBeNull();
    expect(screen.getByText(/^These are 8 schedules/)).toBeTruthy();
  });
});
