import { fireEvent, screen } from '@testing-library/react';
import { StepsPerEpochField } from '../../../src/panel/schedule/steps-per-epoch-field';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

async function setUp(unit: 'epoch' | 'record' = 'epoch') {
  const { model } = await inspectorOf();
  const element = (value: number) => <StepsPerEpochField model={model} unit={unit} value={value} />;
  const { rerender } = renderInPanel(element(50));
  const field = screen.getByRole<HTMLInputElement>('spinbutton');
  const type = (text: string): void => {
    fireEvent.change(field, { target: { value: text } });
  };
  return { model, field, type, become: (value: number) => rerender(element(value)) };
}

describe('StepsPerEpochField', () => {
  it.each([
    ['epoch', 'Steps per epoch'],
    ['record', 'Steps per number']
  ] as const)('asks for the steps of each %s', async (unit, label) => {
    const { field } = await setUp(unit);
    expect(field.labels?.[0].textContent).toBe(label);
  });

  it('takes a whole number', async () => {
    const { model, type } = await setUp();
    type('391');
    expect(model.store.state.stepsPerEpoch).toBe(391);
  });

  it.each(['0', '1.5', '', '1e9'])('marks %p, says the limits, and changes nothing', async text => {
    const { model, field, type } = await setUp();
    type(text);
    expect(model.store.state.stepsPerEpoch).toBeNull();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.title).toMatch(/^A whole number in 1\.\./);
  });

  it('follows the history', async () => {
    const { field, become } = await setUp();
    become(7);
    expect(field.value).toBe('7');
  });
});
