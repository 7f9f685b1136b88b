import { fireEvent, render, screen, within } from '@testing-library/react';
import { Segmented } from '../../src/panel/segmented';

const OPTIONS = [
  { value: 'linear', label: 'Linear' },
  { value: 'log', label: 'Log' }
] as const;

function radio(name: string): HTMLInputElement {
  return screen.getByRole('radio', { name });
}

describe('Segmented', () => {
  it('shows the choice, and tells another one', () => {
    const onChange = jest.fn();
    render(<Segmented label="Scale" value="linear" options={OPTIONS} onChange={onChange} />);
    expect(screen.getByRole('radiogroup', { name: 'Scale' })).toBeTruthy();
    expect([radio('Linear').checked, radio('Log').checked]).toEqual([true, false]);
    fireEvent.click(radio('Log'));
    expect(onChange).toHaveBeenCalledWith('log');
    expect(radio('Linear').checked).toBe(true);
  });

  it('is a choice of its own beside others', () => {
    const { container } = render(
      <>
        <Segmented label="One" value="linear" options={OPTIONS} onChange={() => undefined} />
        <Segmented label="Two" value="log" options={OPTIONS} onChange={() => undefined} />
      </>
    );
    const names = [...container.querySelectorAll('input')].map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    const second = within(screen.getByRole('radiogroup', { name: 'Two' }));
    expect(second.getByRole<HTMLInputElement>('radio', { name: 'Log' }).checked).toBe(true);
  });
});
