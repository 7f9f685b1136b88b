import { act, fireEvent, screen } from '@testing-library/react';
import { SuggestionList } from '../../../../src/panel/schedule/finder/suggestion-list';
import { STEP_LR } from '../../../model/future-of';
import { renderInPanel } from '../../environment';
import { inspectorOf } from '../../inspector';

const VALLEY = {
  name: 'valley',
  rate: 0.00209876,
  index: 3,
  loss: 1,
  pointRate: 0.00209876
} as const;

async function setUp() {
  const { model } = await inspectorOf();
  act(() => model.schedule.restore([STEP_LR], 100));
  renderInPanel(<SuggestionList model={model} suggestions={[VALLEY]} />);
  return { model, button: () => screen.getByRole<HTMLButtonElement>('button') };
}

describe('SuggestionList', () => {
  it('takes a rate into the highlighted schedule', async () => {
    const { model, button } = await setUp();
    expect(button().getAttribute('aria-label')).toBe('Take the rate 0.0021 of valley');
    expect(button().title).toBe('Half-way down the longest valley');
    expect(document.body.textContent).toContain('a click takes one into StepLR');
    fireEvent.click(button());
    expect(model.store.state.schedules[0].spec.params).toEqual({ ...STEP_LR.params, lr: 0.0021 });
  });

  it('says what is missing where there is no such schedule', async () => {
    const { model, button } = await setUp();
    act(() => model.schedule.remove(model.store.state.schedules[0].id));
    expect(button().disabled).toBe(true);
    expect(document.body.textContent).toContain('choose a schedule');
  });
});
