import { act, fireEvent, screen } from '@testing-library/react';
import { UndoButtons } from '../../../src/panel/schedule/undo-buttons';
import { renderInPanel } from '../environment';
import { answered, constant, trainedOf } from '../inspector';

describe('UndoButtons', () => {
  it('take back a change and do it again', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    renderInPanel(<UndoButtons model={model} />);
    const undo = screen.getByRole('button', { name: 'Undo the last change of the schedules' });
    const redo = screen.getByRole('button', { name: 'Redo the change of the schedules' });
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    act(() => model.schedule.addSpec(constant(1)));
    await answered();
    expect(undo.getAttribute('aria-disabled')).toBe('false');
    fireEvent.click(undo);
    await answered();
    expect(model.store.state.schedules).toHaveLength(1);
    fireEvent.click(redo);
    await answered();
    expect(model.store.state.schedules).toHaveLength(2);
  });
});
