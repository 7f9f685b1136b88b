import { HistoryModel } from '../../src/model/history-model';
import { IDLE_KERNEL } from './fakes';
import { INITIAL_STATE } from '../../src/model/inspector-state';
import { Store } from '../../src/model/store';

function setUp() {
  const store = new Store({ ...INITIAL_STATE, kernel: IDLE_KERNEL });
  return { store, model: new HistoryModel(store) };
}

describe('HistoryModel', () => {
  it('shows the history that is picked', () => {
    const { store, model } = setUp();
    model.pick('a');
    expect(store.state.pickedHistory).toBe('a');
  });

  it('forgets the steps of an epoch, which belong to the history before', () => {
    const { store, model } = setUp();
    model.pick('a');
    model.setStepsPerEpoch(391);
    expect(store.state.stepsPerEpoch).toBe(391);
    model.pick('b');
    expect(store.state.stepsPerEpoch).toBeNull();
  });
});
