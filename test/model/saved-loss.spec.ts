import { StateDB } from '@jupyterlab/statedb';
import { SAVED_LOSS } from '../../src/model/saved-loss';
import { opened } from './saved';
import { settled } from './until';

const KEY = 'jupyterlab-loss-inspector:loss:a.ipynb';
const SMOOTHED = { library: 'torch', name: 'cross_entropy', params: { label_smoothing: 0.1 } };

describe('the saved loss', () => {
  it('brings the options of a notebook back', async () => {
    const stateDB = new StateDB();
    const { model } = await opened(stateDB, [SAVED_LOSS]);
    model.pair.choose({ reduction: 'sum', loss: SMOOTHED });
    await settled();
    const other = await opened(stateDB, [SAVED_LOSS]);
    expect(other.model.store.state.choice).toEqual({ reduction: 'sum', loss: SMOOTHED });
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
    const { model } = await opened(stateDB, [SAVED_LOSS]);
    expect(model.store.state.choice).toEqual({ reduction: 'mean' });
  });
});
