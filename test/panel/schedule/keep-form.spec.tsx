import { fireEvent, screen } from '@testing-library/react';
import { KeepForm } from '../../../src/panel/schedule/keep-form';
import { renderInPanel } from '../environment';
import { answered, constant, trainedOf } from '../inspector';

describe('KeepForm', () => {
  it('says when a name is taken, and forgets it', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    await model.kept.everywhere.keep('mine', constant(1));
    const onKept = jest.fn();
    renderInPanel(<KeepForm model={model} spec={constant(0.5)} onKept={onKept} />);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Keep' });
    expect(button.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'mine' } });
    expect(screen.getByRole('button', { name: 'Keep in its place' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Forget mine' }));
    await answered();
    expect(model.kept.everywhere.store.state.kept).toEqual([]);
    expect(onKept).not.toHaveBeenCalled();
  });
});
