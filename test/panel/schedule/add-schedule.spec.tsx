import { act, fireEvent, screen, within } from '@testing-library/react';
import { AddSchedule } from '../../../src/panel/schedule/add-schedule';
import { answered, constant, inspectorOf } from '../inspector';
import { renderInPanel } from '../environment';

/** jsdom has no layout, and browsers answer with a promise. */
beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn(() => Promise.resolve());
});

async function setUp() {
  const { model } = await inspectorOf();
  const addSpec = jest.spyOn(model.schedule, 'addSpec');
  renderInPanel(<AddSchedule model={model} />);
  const field = screen.getByRole('combobox', { name: 'Add a schedule' });
  fireEvent.focus(field);
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  const press = (key: string, shiftKey = false) => fireEvent.keyDown(field, { key, shiftKey });
  return { model, addSpec, field, type, press };
}

describe('AddSchedule', () => {
  it('finds schedules by the words of library and name, grouped by library', async () => {
    const { type } = await setUp();
    type('torch cos');
    const group = screen.getByRole('group', { name: 'PyTorch' });
    const names = within(group)
      .getAllByRole('option')
      .map(option => option.firstChild?.textContent);
    expect(names).toEqual(['CosineAnnealingLR', 'CosineAnnealingWarmRestarts']);
  });

  it('adds what the arrow keys point at', async () => {
    const { type, press, addSpec, field } = await setUp();
    type('torch cos');
    press('ArrowDown');
    press('Enter');
    expect(addSpec.mock.calls[0][0].name).toBe('CosineAnnealingWarmRestarts');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('adds what is clicked, a recipe with its steps', async () => {
    const { model, type, addSpec } = await setUp();
    type('bert');
    fireEvent.click(screen.getByRole('option'));
    expect(addSpec.mock.calls[0][0].name).toBe('linear');
    expect(model.store.state.numSteps).toBe(3000);
  });

  it('takes a schedule that was shared as JSON, with the defaults of what it leaves out', async () => {
    const { type, press, addSpec } = await setUp();
    type('{"library": "torch", "name": "StepLR", "params": {"step_size": 7}}');
    press('Enter');
    expect(addSpec.mock.calls[0][0].params).toEqual({ lr: 0.1, step_size: 7, gamma: 0.1 });
  });

  it.each([
    ['{"library": ', 'This is no JSON'],
    ['{"library": "torch"}', 'A shared schedule has a library, a name and params.'],
    ['{"library": "x", "name": "y", "params": {}}', 'No schedule y of x is known.']
  ])('says what is wrong with %s', async (text, message) => {
    const { type, press, addSpec } = await setUp();
    type(text);
    press('Enter');
    expect(screen.getByRole('alert').textContent).toContain(message);
    expect(addSpec).not.toHaveBeenCalled();
  });

  it('keeps what was pasted and cannot be read, when the field is left', async () => {
    const { type, field } = await setUp();
    type('{"library": ');
    fireEvent.blur(field);
    expect(field).toHaveProperty('value', '{"library": ');
    expect(screen.getByRole('alert').textContent).toContain('This is no JSON');
  });

  it('adds a kept schedule with its name, forgets it, and keeps it after all', async () => {
    const { model, type, press, addSpec } = await setUp();
    await act(() => model.kept.everywhere.keep('my best', constant(1)));
    type('my best');
    press('Enter');
    expect(addSpec).toHaveBeenCalledWith(constant(1), 'my best');
    type('my best');
    press('Delete', true);
    await answered();
    expect(model.kept.everywhere.store.state.kept).toEqual([]);
    expect(screen.queryByText('No schedule has this name.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Keep it after all' }));
    await answered();
    expect(model.kept.everywhere.store.state.kept).toEqual([
      { name: 'my best', spec: constant(1) }
    ]);
  });

  it('says no longer what was forgotten when something else is looked for', async () => {
    const { model, type, press } = await setUp();
    await act(() => model.kept.everywhere.keep('my best', constant(1)));
    type('my best');
    press('Delete', true);
    await answered();
    expect(screen.getByRole('status').textContent).toContain('Forgot my best.');
    type('my best ');
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByText('No schedule has this name.')).toBeTruthy();
  });

  it('closes on Escape, and says so where nothing matches', async () => {
    const { type, press, field } = await setUp();
    type('nothing of the kind');
    expect(screen.getByText('No schedule has this name.')).toBeTruthy();
    press('Escape');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });
});
