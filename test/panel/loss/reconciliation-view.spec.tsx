import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { Explanation, Reconciliation } from '../../../src/analysis/reconciliation/types';
import { DEFAULT_LOSS } from '../../../src/losses/loss-spec';
import { ReconciliationView } from '../../../src/panel/loss/reconciliation-view';
import { sentence } from '../../../src/sentence';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';

const MEAN: Explanation = {
  value: 0.61953,
  parts: [sentence('the mean')],
  code: 'loss = F.cross_entropy({logits}, {targets})',
  options: { axis: 1, reduction: 'mean', loss: DEFAULT_LOSS }
};
const SUM: Explanation = {
  value: 1.23906,
  parts: [sentence('the sum'), sentence('in bits')],
  code: 'loss = F.cross_entropy({logits}, {targets}, reduction="sum")',
  options: { axis: 1, reduction: 'sum', loss: DEFAULT_LOSS }
};

async function show(found: Partial<Reconciliation>) {
  const { model } = await inspectorOf(
    output(1, '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]]', { code: 'z' }),
    output(2, '[1, 2]', { code: 'labels' })
  );
  const nothing: Reconciliation = {
    seen: { value: 1.239, bound: 5e-4 },
    matches: [],
    numMore: 0,
    nearest: null,
    plain: MEAN,
    numTried: 123,
    isCut: false
  };
  renderInPanel(<ReconciliationView model={model} found={{ ...nothing, ...found }} />);
  return { model, text: () => screen.getByTestId('reconciliation').textContent };
}

describe('ReconciliationView', () => {
  it('says what the number is and what the plain mean is, in the names of the notebook', async () => {
    const { text } = await show({ matches: [SUM] });
    expect(text()).toContain('1.239 is the sum, in bits; the plain mean is 0.6195.');
    expect(text()).toContain('loss = F.cross_entropy(z, labels, reduction="sum")');
  });

  it('does not name the plain mean twice', async () => {
    const { text } = await show({ matches: [MEAN], seen: { value: 0.6195, bound: 5e-5 } });
    expect(text()).toContain('0.6195 is the mean.');
    expect(screen.queryByRole('button', { name: 'Use these options' })).toBeNull();
  });

  it('takes the options of an explanation', async () => {
    const { model } = await show({ matches: [SUM] });
    fireEvent.click(screen.getByRole('button', { name: 'Use these options' }));
    await answered();
    expect(model.store.state.pair.options).toMatchObject({ axis: 1, reduction: 'sum' });
  });

  it('lists the others, and how many more there are', async () => {
    const { text } = await show({ matches: [MEAN, SUM], numMore: 3 });
    expect(screen.getByRole('list', { name: 'Other explanations' }).textContent).toContain(
      'or the sum, in bits'
    );
    expect(text()).toContain('3 more ways give it: more digits would tell them apart.');
  });

  it('says that the search ended early, only where it did', async () => {
    const ended = 'the search ended after 123 ways';
    const { text } = await show({ nearest: SUM, isCut: true });
    expect(text()).toContain(ended);
    cleanup();
    expect((await show({ nearest: SUM })).text()).not.toContain(ended);
  });

  it('says what is nearest where nothing gives the number', async () => {
    const { text } = await show({ nearest: SUM });
    expect(text()).toContain(
      'None of 123 ways gives 1.239 from these arrays. The nearest is 1.2391, the sum, in bits.'
    );
  });

  it('says so where nothing can be computed', async () => {
    const { text } = await show({ plain: null });
    expect(text()).toContain('No loss that is known here takes these arrays.');
  });
});
