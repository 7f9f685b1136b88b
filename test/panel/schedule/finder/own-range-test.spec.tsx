import { fireEvent, screen } from '@testing-library/react';
import { OwnRangeTest } from '../../../../src/panel/schedule/finder/own-range-test';
import { output } from '../../../model/fakes';
import { renderInPanel } from '../../environment';
import { answered, constant, inspectorOf, trainedOf } from '../../inspector';

const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByText(name));
  await answered();
};

describe('OwnRangeTest', () => {
  it('is simulated on the samples', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    renderInPanel(<OwnRangeTest model={model} />);
    await press('Simulate on these samples');
    expect(screen.getByRole('img', { name: 'Loss over rate', hidden: true })).not.toBeNull();
  });

  it('is drawn of two arrays that are chosen, or says why not', async () => {
    const rates = Array.from({ length: 20 }, (_, i) => 1e-5 * 2 ** i);
    const { model } = await inspectorOf(
      output(1, JSON.stringify(rates), { code: 'rates' }),
      output(2, JSON.stringify([1, 2, 3]), { code: 'few' })
    );
    renderInPanel(<OwnRangeTest model={model} />);
    expect(screen.getByText<HTMLButtonElement>('Draw').disabled).toBe(true);
    const [first, second] = screen.getAllByRole<HTMLSelectElement>('combobox', { hidden: true });
    fireEvent.change(first, { target: { value: first.options[1].value } });
    fireEvent.change(second, { target: { value: second.options[2].value } });
    await press('Draw');
    expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('are no pairs');
    fireEvent.change(second, { target: { value: second.options[1].value } });
    await press('Draw');
    expect(screen.getByRole('img', { name: 'Loss over rate', hidden: true })).not.toBeNull();
  });

  it('asks for arrays where there are none', async () => {
    const { model } = await inspectorOf();
    renderInPanel(<OwnRangeTest model={model} />);
    expect(screen.getByText(/show two arrays in the notebook/)).not.toBeNull();
    expect(screen.getByText<HTMLButtonElement>('Simulate on these samples').disabled).toBe(true);
  });
});
