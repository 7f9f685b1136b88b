import { act, fireEvent, screen, within } from '@testing-library/react';
import { TaggedError } from '../../../src/errors';
import { IDLE } from '../../../src/model/loadable';
import { LossSection } from '../../../src/panel/loss/loss-section';
import { SampleView, type SampleViewProps } from '../../../src/panel/loss/sample-view';
import { analysisOf } from '../../figures/analysis-of';
import { detailOf } from '../../figures/detail-of';
import { entry } from '../../model/entry';
import { environmentOf, renderInPanel } from '../environment';
import { output } from '../../model/fakes';
import { answered, inspectorOf } from '../inspector';

const SAMPLE = detailOf([3.2, 5.1, -1.7], 0);

async function setUp(changes: Partial<SampleViewProps['state']> = {}) {
  const { model } = await inspectorOf();
  const select = jest.spyOn(model.loss, 'select');
  const revealCell = jest.fn();
  const state: SampleViewProps['state'] = {
    sample: { status: 'ready', value: SAMPLE },
    sampleStart: null,
    selected: 4,
    analysis: IDLE,
    pair: { ...model.store.state.pair, logits: entry('cell-1') },
    ...changes
  };
  const { container } = renderInPanel(
    <SampleView model={model} state={state} />,
    environmentOf({}, { revealCell })
  );
  return { container, select, revealCell };
}

describe('SampleView', () => {
  it('shows probabilities and computation of the sample', async () => {
    await setUp();
    expect(screen.getByRole('heading').textContent).toContain('Sample #4');
    expect(screen.getByRole('img', { name: 'Probabilities of sample 4' })).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Worked computation' });
    expect(within(table).getByText('5.1000')).toBeTruthy();
  });

  it('tells the place of a sample in a batch of several axes', async () => {
    await setUp({ sample: { status: 'ready', value: { ...SAMPLE, position: [1, 0, 2] } } });
    expect(screen.getByRole('heading').textContent).toContain('Sample #4 (1, 0, 2)');
  });

  it('tells what the sample adds to the loss', async () => {
    const value = { ...analysisOf([1, 2]), loss: 1.5 };
    await setUp({
      sample: { status: 'ready', value: { ...SAMPLE, share: 0.5 } },
      analysis: { status: 'ready', value }
    });
    expect(screen.getByTestId('share').textContent).toBe(
      'Adds 0.5000 to the loss of 1.5000: 33.3\u00a0% of it.'
    );
  });

  it('tells that the sample is left out of the loss', async () => {
    await setUp({ sample: { status: 'ready', value: { ...SAMPLE, target: null } } });
    expect(screen.getByText('Left out of the loss.')).toBeTruthy();
  });

  it('leads to the cell', async () => {
    const { revealCell } = await setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Go to the cell' }));
    expect(revealCell).toHaveBeenCalledWith('cell-1');
  });

  it('leads nowhere from an array of the kernel', async () => {
    const { model } = await inspectorOf();
    const logits = entry('z', {}, { place: { kind: 'kernel' } });
    await setUp({ pair: { ...model.store.state.pair, logits } });
    expect(screen.queryByRole('button', { name: 'Go to the cell' })).toBeNull();
  });

  it('closes', async () => {
    const { select } = await setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Close the sample' }));
    expect(select).toHaveBeenCalledWith(null);
  });

  it.each([
    ['in its row', 1, () => screen.getByRole('button', { name: '#1' })],
    ['in the field for its number', 0, () => screen.getByLabelText('Sample')]
  ])('leaves the keyboard where the sample was chosen: %s', async (_, index, place) => {
    // Twelve samples, of which the first has the least loss: only ten have a row.
    const targets = [0, ...Array<number>(11).fill(2)].join(', ');
    const { model } = await inspectorOf(
      output(1, `[${Array(12).fill('[3.5, 0.0, -1.5]').join(', ')}]`, { code: 'logits' }),
      output(2, `[${targets}]`, { code: 'y' })
    );
    act(() => model.loss.select(index));
    await answered();
    renderInPanel(<LossSection model={model} />);
    fireEvent.click(screen.getByRole('button', { name: 'Close the sample' }));
    expect(document.activeElement).toBe(place());
  });

  it('keeps the last sample on show while the next is computed', async () => {
    await setUp({ sample: { status: 'loading', previous: SAMPLE } });
    expect(screen.getByTestId('sample')).toBeTruthy();
  });

  it('says why there is none', async () => {
    const error = new TaggedError('invalid-option', 'sample {index} is outside 0..{last}', {
      index: 9,
      last: 3
    });
    await setUp({ sample: { status: 'failed', error, previous: SAMPLE } });
    expect(screen.getByRole('alert').textContent).toBe('Sample 9 is outside 0..3.');
    expect(screen.queryByTestId('sample')).toBeNull();
  });

  it.each([
    ['no sample is known', { sample: { status: 'idle' } }],
    ['none is selected any more', { selected: null }]
  ] as const)('is not there while %s', async (_, changes) => {
    expect((await setUp(changes)).container.textContent).toBe('');
  });
});
