import { act, fireEvent, screen } from '@testing-library/react';
import { TaggedError } from '../../../src/errors';
import { InputsSection } from '../../../src/panel/inputs/inputs-section';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';

const LOGITS = output(1, '[[3.2, 5.1, -1.7]]', { code: 'logits' });
const TARGETS = output(2, '[1]', { code: 'y' });

async function setUp(...outputs: Parameters<typeof inspectorOf>) {
  const parts = await inspectorOf(...outputs);
  renderInPanel(<InputsSection model={parts.model} />);
  return parts;
}

function chosen(label: string): string | undefined {
  return screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]?.text;
}

describe('InputsSection', () => {
  it('shows the pair that is proposed', async () => {
    await setUp(LOGITS, TARGETS);
    expect(chosen('Logits')).toContain('logits');
    expect(chosen('Targets')).toContain('y');
    expect(screen.getByText(/^Options: mean/)).toBeTruthy();
  });

  it('asks for logits where there are none, and has no options for them', async () => {
    await setUp();
    expect(chosen('Logits')).toBe('choose an array');
    expect(screen.queryByText(/^Options/)).toBeNull();
  });

  it('takes typed targets, which are no choice for the logits', async () => {
    const { model } = await setUp(LOGITS);
    fireEvent.change(screen.getByLabelText('Targets'), { target: { value: 'type' } });
    const field = screen.getByLabelText('Class of each sample');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '2' } });
    fireEvent.submit(field);
    await answered();
    expect(model.store.state.pair.targets?.place.kind).toBe('typed');
    expect(chosen('Targets')).toContain('typed');
    const logits = screen.getByLabelText<HTMLSelectElement>('Logits');
    expect([...logits.options].map(({ value }) => value)).toEqual(['output:cell-1:0#0', 'file']);
  });

  it('closes the field for typing when other targets are chosen', async () => {
    await setUp(LOGITS, TARGETS);
    const select = screen.getByLabelText('Targets');
    fireEvent.change(select, { target: { value: 'type' } });
    fireEvent.change(select, { target: { value: 'none' } });
    await answered();
    expect(screen.queryByLabelText('Class of each sample')).toBeNull();
  });

  it('says what became of a choice that is gone', async () => {
    const { model, shown } = await setUp(LOGITS, TARGETS);
    act(() => model.pair.pick({ targets: 'output:cell-2:0#0' }));
    act(() => shown.show(LOGITS));
    await answered();
    expect(screen.getByRole('status').textContent).not.toBe('');
  });

  it('lists the arrays of the kernel when it is asked to', async () => {
    const { kernel } = await setUp(LOGITS);
    kernel.held.variables = [
      {
        name: 'z',
        type: 'numpy.ndarray',
        dtype: 'float64',
        shape: [1, 3],
        nbytes: 24,
        device: 'cpu',
        requiresGrad: false,
        refusal: null
      }
    ];
    fireEvent.click(screen.getByRole('button', { name: 'Pick an array of the kernel' }));
    await answered();
    expect(screen.getByRole('button', { name: 'Read z as logits' })).toBeTruthy();
  });

  it.each([
    [{ status: 'none' }, 'Start a kernel to pick one of its arrays'],
    [{ status: 'dead' }, 'Start a kernel to pick one of its arrays'],
    [{ name: 'R', readable: false }, 'Arrays can only be read from a Python kernel, and this is R']
  ] as const)('says why nothing can be read from a kernel that is %j', async (state, reason) => {
    const { kernel } = await setUp(LOGITS);
    act(() => kernel.become(state));
    const button = screen.getByRole<HTMLButtonElement>('button', { name: reason });
    expect(button.disabled).toBe(true);
  });

  it('shows a read that is under way, and stops it', async () => {
    const { model } = await setUp(LOGITS);
    const cancel = jest.spyOn(model.inputs, 'cancelRead');
    const reading = { label: 'z', receivedBytes: 0, totalBytes: 0, waiting: false };
    act(() => model.store.update({ reading }));
    expect(screen.getByText('Asking the kernel for z …')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('says what could not be read, and why', async () => {
    const { model } = await setUp(LOGITS);
    const error = new TaggedError('timeout', 'the kernel did not answer in {n} s', { n: 10 });
    act(() => model.store.update({ readError: { label: 'z', error, source: null } }));
    expect(screen.getByText('z could not be read:')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('The kernel did not answer in 10 s.');
  });

  it('says why the outputs could not be read', async () => {
    const { model } = await setUp(LOGITS);
    const error = new TaggedError('engine-died', 'the engine is gone');
    act(() => model.store.update({ inputs: { status: 'failed', error, previous: null } }));
    expect(screen.getByRole('alert').textContent).toBe('The engine is gone.');
  });
});
