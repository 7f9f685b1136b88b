import { act, fireEvent, screen } from '@testing-library/react';
import { TaggedError } from '../../../src/errors';
import { ClassesSection } from '../../../src/panel/classes/classes-section';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';
import { mockPlotly } from '../plotly/mock-plotly';

jest.mock('../../../src/panel/plotly/load-plotly');

const LOGITS = output(1, '[[3.0, 1.0], [0.0, 2.0], [1.0, 0.0]]', { code: 'logits' });
const TARGETS = output(2, '[0, 1, 1]', { code: 'y' });

async function setUp(...outputs: Parameters<typeof inspectorOf>) {
  mockPlotly();
  const { model } = await inspectorOf(...outputs);
  renderInPanel(<ClassesSection model={model} />);
  return { model };
}

async function unfold(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Classes' }));
  await answered();
}

describe('ClassesSection', () => {
  it('is not there without targets', async () => {
    await setUp(LOGITS);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is folded away at first, and computes nothing until it is opened', async () => {
    const { model } = await setUp(LOGITS, TARGETS);
    expect(screen.queryByRole('table')).toBeNull();
    expect(model.store.state.classes.status).toBe('idle');
    await unfold();
    expect(screen.getByRole('table', { name: 'Scores of the classes' })).toBeTruthy();
    expect(screen.getByTestId('balanced-accuracy').textContent).toBe('75.0\u00a0%');
  });

  it.each([
    ['Confusion', 'Confusion of the classes'],
    ['Calibration', 'Reliability diagram']
  ])('shows the %s', async (view, chart) => {
    await setUp(LOGITS, TARGETS);
    await unfold();
    fireEvent.click(screen.getByRole('radio', { name: view }));
    expect(screen.getByRole('img', { name: chart })).toBeTruthy();
  });

  it.each(['Scores', 'Confusion', 'Calibration'])(
    'tells in %s what has changed since the start while something is tried',
    async view => {
      const { model } = await setUp(LOGITS, TARGETS);
      await unfold();
      fireEvent.click(screen.getByRole('radio', { name: view }));
      expect(document.querySelector('small')).toBeNull();
      act(() => model.whatIf.change({ threshold: 0.9 }));
      await answered();
      expect(document.querySelector('small')).not.toBeNull();
    }
  );

  it('says that it computes, and why it cannot', async () => {
    const { model } = await setUp(LOGITS, TARGETS);
    await unfold();
    act(() => model.store.update({ classes: { status: 'loading', previous: null } }));
    expect(screen.getByText('Computing …')).toBeTruthy();
    const error = new TaggedError('not-found', 'the array is gone');
    act(() => model.store.update({ classes: { status: 'failed', error, previous: null } }));
    expect(screen.getByRole('alert').textContent).toBe('The array is gone.');
  });

  it('stops computing when it is folded again', async () => {
    const { model } = await setUp(LOGITS, TARGETS);
    await unfold();
    fireEvent.click(screen.getByRole('button', { name: 'Classes' }));
    act(() => model.pair.choose({ reduction: 'sum' }));
    await answered();
    expect(model.store.state.classes.status).toBe('idle');
  });
});
