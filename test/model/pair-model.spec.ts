import { LOSSES } from '../../src/losses/loss-registry';
import type { LossEntry } from '../../src/losses/loss-entry';
import { wholeOf } from '../../src/sources/kernel/whole-of';
import { float64, output } from './fakes';
import { inspectedNotebook, LOGITS, LOSS, TARGETS } from './inspected-notebook';
import { settled } from './until';

function withoutSum(): LossEntry {
  const entry = LOSSES.find(({ reductions }) => !reductions.includes('sum'));
  if (entry === undefined) {
    throw new Error('every loss has a sum: this test needs one that has none');
  }
  return entry;
}

describe('PairModel.pick', () => {
  it('takes what is given, and leaves the rest', () => {
    const { model } = inspectedNotebook();
    model.pair.pick({ logits: 'a', axis: 0 });
    model.pair.pick({ targets: 'b' });
    expect(model.store.state.picks).toMatchObject({ logits: 'a', targets: 'b', axis: 0 });
  });

  it('ends what is still to be read for a role that has an array now', () => {
    const { model } = inspectedNotebook();
    const unread = [
      { role: 'logits', source: wholeOf('z') },
      { role: 'targets', source: wholeOf('y') }
    ] as const;
    model.store.update({ unread });
    model.pair.pick({ axis: 1 });
    expect(model.store.state.unread).toBe(unread);
    model.pair.pick({ targets: null });
    expect(model.store.state.unread).toEqual([unread[0]]);
  });
});

describe('PairModel, a cell', () => {
  const OTHER = output(3, '[[0.0, 0.0, 0.0]]', { code: 'other' });

  it('of a cell takes its arrays, whatever was chosen before', async () => {
    const { model, showPanel } = inspectedNotebook([LOGITS, TARGETS, OTHER]);
    await showPanel();
    await model.inspect('cell-1', null);
    expect(model.store.state.pair.logits?.label).toBe('logits');
    await model.inspect('cell-3', 0);
    expect(model.store.state.pair).toMatchObject({
      logits: { label: 'other' },
      targets: { label: 'y' }
    });
  });

  it('of one output takes that one', async () => {
    const second = output(1, '[[0.0, 0.0, 0.0]]', { outputIndex: 1 });
    const eleventh = output(1, '[[4.5, 0.5, 0.5]]', { outputIndex: 11 });
    const { model, showPanel } = inspectedNotebook([LOGITS, second, eleventh, TARGETS]);
    await showPanel();
    await model.inspect('cell-1', 1);
    expect(model.store.state.pair.logits?.id).toBe('output:cell-1:1#0');
  });

  it('of a cell without arrays changes nothing', async () => {
    const { model, showPanel } = inspectedNotebook();
    await showPanel();
    await model.inspect('cell-9', null);
    expect(model.store.state.picks).toMatchObject({ logits: null, targets: null, axis: null });
  });
});

describe('PairModel, targets and variables', () => {
  it('takes typed targets', async () => {
    const { model, analysis, showPanel } = inspectedNotebook([LOGITS]);
    await showPanel();
    expect(analysis()?.loss).toBeNull();
    await model.pair.typeTargets('[1]');
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
    await model.pair.typeTargets('[0]');
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS + 1.9, 12);
  });

  it('keeps the pair when what is typed is no array', async () => {
    const { model, analysis, showPanel } = inspectedNotebook();
    await showPanel();
    await model.pair.typeTargets('[1, x');
    await settled();
    expect(model.store.state.typedTargets.error?.tag).toBe('broken-array');
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('shows the sentence for targets that do not fit, and goes on with others', async () => {
    const { model, analysis, showPanel } = inspectedNotebook();
    await showPanel();
    await model.pair.typeTargets('[3]');
    await settled();
    expect(model.store.state.analysis).toMatchObject({
      status: 'failed',
      error: { tag: 'target-out-of-range' }
    });
    model.pair.pick({ targets: null });
    await settled();
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('takes a variable of the kernel', async () => {
    const { model, kernel, analysis, showPanel } = inspectedNotebook();
    await showPanel();
    kernel.held.arrays.set('z', float64([1, 3], 0, 0, 0));
    await model.pair.pickSource('logits', wholeOf('z'));
    await settled();
    expect(model.store.state.pair.logits?.place.kind).toBe('kernel');
    expect(analysis()?.loss).toBeCloseTo(Math.log(3), 14);
  });

  it('keeps the pair when a variable cannot be read', async () => {
    const { model, analysis, showPanel } = inspectedNotebook();
    await showPanel();
    await model.pair.pickSource('logits', wholeOf('nowhere'));
    await settled();
    expect(model.store.state.readError?.error.tag).toBe('not-found');
    expect(model.store.state.pair.logits?.label).toBe('logits');
    expect(analysis()?.loss).toBeCloseTo(LOSS, 14);
  });

  it('tries a read again in the role for which it was asked', async () => {
    const { model, kernel, showPanel } = inspectedNotebook();
    await showPanel();
    await model.pair.pickSource('logits', wholeOf('z'));
    expect(model.store.state.readError?.source).toEqual(wholeOf('z'));
    kernel.held.arrays.set('z', float64([1, 3], 0, 0, 0));
    await model.pair.retryRead();
    await settled();
    expect(model.store.state.readError).toBeNull();
    expect(model.store.state.pair.logits?.label).toBe('z');
  });

  it('shows the loss of the exact values once they are read', async () => {
    const { model, kernel, analysis, showPanel } = inspectedNotebook([
      output(1, 'array([[0.33, 0.67]])', { code: 'logits' }),
      output(2, '[1]', { code: 'y' })
    ]);
    await showPanel();
    expect(analysis()?.lossBound).toBeGreaterThan(0);
    kernel.held.arrays.set('Out[1]', float64([1, 2], 0.3333, 0.6667));
    const { logits } = model.store.state.pair;
    await (logits && model.inputs.readExact(logits));
    await settled();
    expect(analysis()?.lossBound).toBe(0);
    expect(analysis()?.loss).toBeCloseTo(Math.log(1 + Math.exp(0.3333 - 0.6667)), 14);
  });
});

describe('PairModel.choose', () => {
  it('of the reduction is asked anew', async () => {
    const { model, analysis, showPanel } = inspectedNotebook([
      output(1, '[[0.0, 0.0], [0.0, 0.0]]', { code: 'logits' }),
      output(2, '[0, 1]', { code: 'y' })
    ]);
    await showPanel();
    model.pair.choose({ reduction: 'sum' });
    await settled();
    expect(analysis()?.loss).toBeCloseTo(2 * Math.log(2), 14);
  });

  it('takes the first reduction of a loss that does not have the chosen one', () => {
    const { model } = inspectedNotebook();
    model.pair.choose({ reduction: 'sum' });
    const { library, name, reductions } = withoutSum();
    model.pair.choose({ loss: { library, name, params: {} } });
    expect(model.store.state.choice.reduction).toBe(reductions[0]);
  });
});

describe('PairModel.openFiles', () => {
  function csv(name: string, text: string) {
    const bytes = new TextEncoder().encode(text).buffer;
    return { name, fetch: () => Promise.resolve({ name, bytes, isLocal: false }) };
  }

  const FILE_LOGITS = csv('z.csv', '0.5,2.5\n1.5,0.5\n');
  const FILE_TARGETS = csv('y.csv', '0\n1\n');

  it('takes what is a pair among all of them', async () => {
    const { model, showPanel, analysis } = inspectedNotebook();
    await showPanel();
    await model.pair.openFiles(null, [FILE_TARGETS, FILE_LOGITS]);
    await settled();
    expect(model.store.state.pair).toMatchObject({
      logits: { label: 'z.csv' },
      targets: { label: 'y.csv' }
    });
    expect(analysis()?.numSamples).toBe(2);
  });

  it('takes one array in the role for which it was opened', async () => {
    const { model, showPanel } = inspectedNotebook();
    await showPanel();
    await model.pair.openFiles('targets', [FILE_TARGETS]);
    expect(model.store.state.picks).toMatchObject({ logits: null, targets: 'file:y.csv#0' });
  });

  it('says what cannot be read, and leaves the choice as it was', async () => {
    const { model, showPanel } = inspectedNotebook();
    await showPanel();
    const { picks } = model.store.state;
    await model.pair.openFiles('logits', [csv('z.pkl', '')]);
    expect(model.store.state.readError).toMatchObject({
      label: 'z.pkl',
      error: { tag: 'unsupported-array' }
    });
    expect(model.store.state.picks).toEqual(picks);
  });
});
