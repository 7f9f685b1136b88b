import { act, fireEvent, screen } from '@testing-library/react';
import { TaggedError } from '../../../src/errors';
import { LossSection } from '../../../src/panel/loss/loss-section';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { output } from '../../model/fakes';
import { environmentOf, renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';

const LOGITS = output(1, '[[0.0, 0.0], [0.5, 0.5]]', { code: 'logits' });
const TARGETS = output(2, '[1, 0]', { code: 'y' });

async function setUp(...outputs: Parameters<typeof inspectorOf>) {
  const parts = await inspectorOf(...outputs);
  const environment = environmentOf();
  renderInPanel(<LossSection model={parts.model} />, environment);
  return { ...parts, environment };
}

function loss(): string | null {
  return screen.getByTestId('loss').textContent;
}

describe('LossSection', () => {
  it('shows loss, chart and worst samples', async () => {
    await setUp(LOGITS, TARGETS);
    expect(loss()).toBe('0.6931');
    expect(screen.getByRole('img', { name: 'Loss of each sample' })).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Samples with the largest losses' })).toBeTruthy();
  });

  it('shows all of it in bits, if they are wanted', async () => {
    const { environment } = await setUp(LOGITS, TARGETS);
    act(() => environment.view.update({ settings: { ...DEFAULT_SETTINGS, lossUnit: 'bits' } }));
    expect(loss()).toBe('1.0000');
    expect(screen.getByRole('table').textContent).toContain('#01.0000');
  });

  it('asks for logits', async () => {
    await setUp();
    expect(screen.getByText(/^Choose the logits above/)).toBeTruthy();
  });

  it('says that it computes', async () => {
    const { model } = await setUp();
    act(() => model.store.update({ analysis: { status: 'loading', previous: null } }));
    expect(screen.getByText('Computing …')).toBeTruthy();
  });

  it('says why there is no loss', async () => {
    const { model } = await setUp(LOGITS, TARGETS);
    const error = new TaggedError('target-out-of-range', 'target {t} is outside 0..1', { t: 7 });
    act(() => model.store.update({ analysis: { status: 'failed', error, previous: null } }));
    expect(screen.getByRole('alert').textContent).toBe('Target 7 is outside 0..1.');
    expect(screen.queryByTestId('loss')).toBeNull();
  });

  it('sends the reader of a truncated output to the kernel', async () => {
    const text = 'array([[0.1, 0.2],\n       ...,\n       [0.3, 0.4]])';
    await setUp(output(1, text, { code: 'z' }));
    expect(
      screen.getByText(/^The output leaves out values of .*Read the exact array/)
    ).toBeTruthy();
  });

  it('has no losses to draw without targets, and still works a sample through', async () => {
    await setUp(LOGITS);
    expect(screen.queryByRole('img')).toBeNull();
    fireEvent.change(screen.getByLabelText('Sample'), { target: { value: '1' } });
    await answered();
    expect(screen.getByTestId('sample').textContent).toContain('Sample #1');
  });

  it('selects a sample by its number, and lets go of it', async () => {
    const { model } = await setUp(LOGITS, TARGETS);
    const field = screen.getByLabelText<HTMLInputElement>('Sample');
    expect(field.max).toBe('1');
    fireEvent.change(field, { target: { value: '1' } });
    await answered();
    expect(model.store.state.selected).toBe(1);
    fireEvent.change(field, { target: { value: '' } });
    await answered();
    expect(screen.queryByTestId('sample')).toBeNull();
  });

  it('names the limit for a sample that is not there', async () => {
    await setUp(LOGITS, TARGETS);
    const field = screen.getByLabelText('Sample');
    fireEvent.change(field, { target: { value: '7' } });
    await answered();
    expect(screen.getByRole('alert').textContent).toBe('Sample 7 is outside 0..1.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});
