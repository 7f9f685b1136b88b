import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { InspectorView } from '../../src/panel/inspector-view';
import { output } from '../model/fakes';
import { environmentOf } from './environment';
import { answered, inspectorOf } from './inspector';

const LOGITS = output(1, '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]]', { code: 'logits' });
const TARGETS = output(2, '[1, 2]', { code: 'y' });
const FIRST = Math.log(1 + Math.exp(3.2 - 5.1) + Math.exp(-1.7 - 5.1));
const MEAN = (FIRST + Math.log(3)) / 2;

async function setUp(...outputs: Parameters<typeof inspectorOf>) {
  const parts = await inspectorOf(...outputs);
  const { model } = parts;
  model.schedule.restore([{ library: 'textbook', name: 'Constant', params: { lr: 0.5 } }], 10);
  await act(() => model.simulation.ask());
  const environment = environmentOf({ model }, { revealCell: jest.fn() });
  render(<InspectorView environment={environment} />);
  await answered();
  return { ...parts, environment };
}

function worstRows(): HTMLElement[] {
  const table = screen.getByRole('table', { name: 'Samples with the largest losses' });
  return within(table).getAllByRole('row').slice(1);
}

describe('InspectorView', () => {
  it('says that no notebook is open', () => {
    render(<InspectorView environment={environmentOf()} />);
    expect(screen.getByText('No notebook is open')).toBeTruthy();
  });

  it('says what to do in a notebook without arrays, and still offers schedules', async () => {
    await setUp();
    expect(screen.getByText('No array in this notebook yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Schedule' })).toBeTruthy();
    expect(screen.queryByTestId('loss')).toBeNull();
  });

  it('shows the loss, the accuracy and the worst samples', async () => {
    await setUp(LOGITS, TARGETS);
    expect(Number(screen.getByTestId('loss').dataset.value)).toBeCloseTo(MEAN, 14);
    expect(screen.getByTestId('loss').textContent).toBe(MEAN.toFixed(4));
    expect(screen.getByTestId('accuracy').textContent).toBe('50.0\u00a0%');
    expect(worstRows().map(row => row.textContent)).toEqual([
      '#11.09862 → 00.3333',
      `#0${FIRST.toFixed(4)}1 → 1${Math.exp(-FIRST).toFixed(4)}`
    ]);
  });

  it('works the sample through whose row is chosen, and leads to its cell', async () => {
    const { environment } = await setUp(LOGITS, TARGETS);
    fireEvent.click(worstRows()[1]);
    await answered();
    const sample = within(screen.getByTestId('sample'));
    expect(sample.getByText('max z = 5.1000', { exact: false })).toBeTruthy();
    fireEvent.click(sample.getByRole('button', { name: 'Go to the cell' }));
    expect(environment.revealCell).toHaveBeenCalledWith('cell-1');
    fireEvent.click(sample.getByRole('button', { name: 'Close the sample' }));
    await answered();
    expect(screen.queryByTestId('sample')).toBeNull();
  });

  it('shows the losses after the step that the slider points at', async () => {
    const { model } = await setUp(LOGITS, TARGETS);
    fireEvent.change(screen.getByLabelText('Step 0: the losses as they are'), {
      target: { value: '10' }
    });
    await answered();
    expect(Number(screen.getByTestId('loss').dataset.value)).toBeLessThan(MEAN);
    expect(screen.getByText(/· after step 10/)).toBeTruthy();
    act(() => model.schedule.setStep(0));
    await answered();
    expect(Number(screen.getByTestId('loss').dataset.value)).toBeCloseTo(MEAN, 14);
  });

  it('shows the sentence for targets out of range in the place of the loss', async () => {
    await setUp(LOGITS, output(2, '[1, 7]', { code: 'y' }));
    fireEvent.change(screen.getByLabelText('Targets'), {
      target: { value: 'output:cell-2:0#0' }
    });
    await answered();
    const sentences = screen.getAllByRole('alert').map(alert => alert.textContent);
    expect(sentences.join(' ')).toMatch(/Target 7 .*0\.\.2/);
    expect(screen.queryByTestId('loss')).toBeNull();
  });

  it('shows a change of the notebook', async () => {
    const { shown } = await setUp(LOGITS, TARGETS);
    act(() => shown.show({ ...LOGITS, text: '[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]' }, TARGETS));
    await answered();
    expect(Number(screen.getByTestId('loss').dataset.value)).toBeCloseTo(Math.log(3), 14);
  });
});
