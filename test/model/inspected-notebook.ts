import { InspectorModel } from '../../src/model/inspector-model';
import { valueOf } from '../../src/model/loadable';
import { Store } from '../../src/model/store';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import type { CellOutput } from '../../src/sources/notebook/cell-output';
import { FakeKernelAccess, FakeOutputs, output } from './fakes';
import { HeldEngine } from './held-engine';
import { settled, until } from './until';

export const LOGITS = output(1, '[[3.2, 5.1, -1.7]]', { code: 'logits' });
export const TARGETS = output(2, '[1]', { code: 'y' });
/** The loss of these two. */
export const LOSS = Math.log(1 + Math.exp(3.2 - 5.1) + Math.exp(-1.7 - 5.1));

/** The model of a notebook that shows logits and targets, nothing of which has been read yet. */
export function inspectedNotebook(
  outputs: CellOutput[] = [LOGITS, TARGETS],
  changes: Partial<Settings> = {}
) {
  const held = new HeldEngine();
  const shown = new FakeOutputs(...outputs);
  const kernel = new FakeKernelAccess();
  const settings = new Store<Settings>({ ...DEFAULT_SETTINGS, ...changes });
  const model = new InspectorModel({
    engine: held.engine,
    prefix: '0:',
    outputs: shown,
    kernel,
    settings
  });
  model.schedule.restore([{ library: 'textbook', name: 'Constant', params: { lr: 0.5 } }], 10);
  const analysis = () => valueOf(model.store.state.analysis);
  const hasRun = () => until(() => model.store.state.schedules[0].run.status === 'ready');
  const showPanel = async () => {
    model.active = true;
    await settled();
  };
  return { held, shown, kernel, settings, model, analysis, hasRun, showPanel };
}
