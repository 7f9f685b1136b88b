import { act, screen } from '@testing-library/react';
import { ScheduleCards } from '../../../src/panel/schedule/schedule-cards';
import { renderInPanel } from '../environment';
import { answered, constant, trainedOf } from '../inspector';

describe('ScheduleCards', () => {
  it('follows the schedules, and which one is highlighted', async () => {
    const { model } = await trainedOf(10, constant(0.1), constant(0.2));
    renderInPanel(<ScheduleCards model={model} />);
    const radios = (): [string | null, boolean][] =>
      screen
        .getAllByRole<HTMLInputElement>('radio')
        .map(radio => [radio.closest('li')?.getAttribute('aria-label') ?? null, radio.checked]);
    expect(radios()).toEqual([
      ['Constant 1', true],
      ['Constant 2', false]
    ]);
    act(() => model.schedule.remove(model.store.state.schedules[0].id));
    await answered();
    expect(radios()).toEqual([['Constant', true]]);
  });
});
