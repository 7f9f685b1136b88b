import { fireEvent, screen } from '@testing-library/react';
import { KeepForm } from '../../../src/panel/schedule/keep-form';
import { renderInPanel } from '../environment';
import { answered, constant, trainedOf } from '../inspector';

describe('KeepForm', () => {
  it('says when a name is taken, and forgets it', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    await model.kept.everywhere.keep('mine', constant(1));
    const onDone = jest.fn();
    const [line] = model.store.state.schedules;
    renderInPanel(<KeepForm model={model} line={line} onDone={onDone} />);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Keep' });
    expect(button.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'mine' } });
    expect(screen.getByRole('button', { name: 'Keep in its place' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Forget mine' }));
    await answered();
    expect(model.kept.everywhere.store.state.kept).toEqual([]);
    expect(onDone).toHaveBeenCalledWith('Forgot mine.');
  });

  it('only names it, and takes the name away again', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    const [line] = model.store.state.schedules;
    renderInPanel(<KeepForm model={model} line={line} onDone={jest.fn()} />);
    const field = screen.getByLabelText('Name');
    fireEvent.change(field, { target: { value: ' slow ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Name only' }));
    expect(model.store.state.schedules[0].label).toBe('slow');
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Name only' }));
    expect(model.store.state.schedules[0].label).toBeNull();
    model.schedule.undo();
    expect(model.kept.everywhere.store.state.kept).toEqual([]);
  });
});
