import { StateDB } from '@jupyterlab/statedb';
import { Signal } from '@lumino/signaling';
import { DirectEngine } from '../../src/engine/direct-engine';
import { InspectorModel } from '../../src/model/inspector-model';
import { SavedLoss } from '../../src/model/saved-loss';
import { Store } from '../../src/model/store';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { FakeKernelAccess, FakeOutputs } from './fakes';
import { settled } from './until';

const KEY = 'jupyterlab-loss-inspector:loss:a.ipynb';
const SMOOTHED = { library: 'torch', name: 'cross_entropy', params: { label_smoothing: 0.1 } };

class FakeFile {
  readonly path = 'a.ipynb';
  readonly pathChanged = new Signal<this, string>(this);
}

async function attach(stateDB: StateDB): Promise<InspectorModel> {
  const model = new InspectorModel({
    engine: new DirectEngine(),
    prefix: '0:',
    outputs: new FakeOutputs(),
    kernel: new FakeKernelAccess(),
    settings: new Store(DEFAULT_SETTINGS)
  });
  await new SavedLoss(stateDB).attach(model, new FakeFile());
  return model;
}

describe('SavedLoss', () => {
  it('brings the options of a notebook back', async () => {
    const stateDB = new StateDB();
    const model = await attach(stateDB);
    model.choose({ reduction: 'sum', loss: SMOOTHED });
    await settled();
    const other = await attach(stateDB);
    expect(other.store.state.choice).toEqual({ reduction: 'sum', loss: SMOOTHED });
  });

  it.each([
    ['no object', 7],
    ['an unknown loss', { reduction: 'mean', loss: { library: 'a', name: 'b', params: {} } }],
    ['an unknown reduction', { reduction: 'max', loss: SMOOTHED }],
    ['no parameters', { reduction: 'mean', loss: { library: 'torch', name: 'cross_entropy' } }],
    [
      'a smoothing out of range',
      { reduction: 'mean', loss: { ...SMOOTHED, params: { label_smoothing: 3 } } }
    ]
  ])('drops what is not known here: %s', async (_, saved) => {
    const stateDB = new StateDB();
    await stateDB.save(KEY, saved);
    expect((await attach(stateDB)).store.state.choice).toEqual({ reduction: 'mean' });
  });
});
