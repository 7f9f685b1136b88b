import { Clipboard } from '@jupyterlab/apputils';
import { fireEvent, screen } from '@testing-library/react';
import { ScheduleCodeView } from '../../../src/panel/schedule/schedule-code-view';
import { completeSpec } from '../../../src/schedules/default-spec';
import { environmentOf, renderInPanel } from '../environment';

function setUp(library: string, name: string) {
  const insertCode = jest.fn();
  const spec = completeSpec({ library, name, params: {} });
  renderInPanel(<ScheduleCodeView spec={spec} numSteps={100} />, environmentOf({}, { insertCode }));
  return { insertCode, choice: screen.getByLabelText<HTMLSelectElement>('Code for') };
}

describe('ScheduleCodeView', () => {
  it("shows the code of the schedule's own library first", () => {
    const { choice } = setUp('optax', 'cosine_decay_schedule');
    expect(choice.value).toBe('optax');
    expect(screen.getByLabelText('Code for Optax').textContent).toContain(
      'optax.cosine_decay_schedule('
    );
  });

  it('writes it for another one', () => {
    const { choice } = setUp('textbook', 'StepDecay');
    expect(choice.value).toBe('torch');
    fireEvent.change(choice, { target: { value: 'timm' } });
    expect(screen.getByLabelText('Code for timm').textContent).toContain('StepLRScheduler(');
  });

  it('copies it, and inserts it only when asked', () => {
    const copy = jest.spyOn(Clipboard, 'copyToSystem').mockImplementation(() => undefined);
    const { insertCode } = setUp('torch', 'StepLR');
    const code = screen.getByLabelText('Code for PyTorch').textContent;
    expect(insertCode).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Copy code' }));
    expect(copy).toHaveBeenCalledWith(code);
    fireEvent.click(screen.getByRole('button', { name: 'Insert as a cell' }));
    expect(insertCode).toHaveBeenCalledWith(code);
    expect(screen.getByRole('status').textContent).toBe('Inserted below the active cell.');
    copy.mockRestore();
  });

  it('says why a library has none', () => {
    const { choice } = setUp('torch', 'ReduceLROnPlateau');
    fireEvent.change(choice, { target: { value: 'keras' } });
    expect(screen.queryByRole('button', { name: 'Copy code' })).toBeNull();
    expect(screen.getByText(/only torch itself can run it\./)).toBeTruthy();
  });
});
