import { TaggedError } from '../../src/errors';
import { INITIAL_STATE, type InspectorState } from '../../src/model/inspector-state';
import { KernelFutureModel } from '../../src/model/kernel-future-model';
import { Store } from '../../src/model/store';
import { FakeKernelAccess, IDLE_KERNEL } from './fakes';
import { futureOf, STEP_LR } from './future-of';

function setUp() {
  const store = new Store<InspectorState>({ ...INITIAL_STATE, kernel: IDLE_KERNEL });
  const kernel = new FakeKernelAccess();
  kernel.held.futures.set('scheduler', futureOf());
  return { store, kernel, model: new KernelFutureModel(store, kernel) };
}

describe('the list', () => {
  it('is asked for, shown, and closed', async () => {
    const { store, kernel, model } = setUp();
    kernel.held.schedules = [futureOf()];
    await model.list();
    expect(store.state.kernelSchedules).toMatchObject({ value: [{ path: 'scheduler' }] });
    model.closeList();
    expect(store.state.kernelSchedules.status).toBe('idle');
  });

  it('says why there is none', async () => {
    const { store, kernel, model } = setUp();
    kernel.gone = new TaggedError('no-kernel', 'the notebook has no kernel');
    await model.list();
    expect(store.state.kernelSchedules).toMatchObject({ error: { tag: 'no-kernel' } });
  });
});

describe('a look ahead', () => {
  it('goes as far as the training of the panel, and knows the schedule', async () => {
    const { store, kernel, model } = setUp();
    await model.pick('scheduler');
    expect(kernel.held.lookedAhead).toEqual([{ path: 'scheduler', steps: null, numSteps: 1000 }]);
    expect(store.state.kernelFuture).toMatchObject({
      path: 'scheduler',
      look: { value: { future: { now: 10 }, fits: [{ kind: 'same', spec: STEP_LR }] } }
    });
  });

  it('goes as far as it is told, and again', async () => {
    const { store, kernel, model } = setUp();
    await model.pick('scheduler');
    await model.setSteps(20);
    await model.readAgain();
    expect(kernel.held.lookedAhead.map(({ steps }) => steps)).toEqual([null, 20, 20]);
    expect(store.state.kernelFuture?.steps).toBe(20);
  });

  it('is told to be outdated after an execution, until it is taken again', async () => {
    const { store, model } = setUp();
    await model.pick('scheduler');
    model.markOutdated();
    expect(store.state.kernelFuture?.outdated).toBe(true);
    const again = model.readAgain();
    model.markOutdated();
    await again;
    expect(store.state.kernelFuture?.outdated).toBe(false);
  });

  it('shows what went wrong beside the last curve', async () => {
    const { store, kernel, model } = setUp();
    await model.pick('scheduler');
    kernel.held.futures.clear();
    await model.readAgain();
    expect(store.state.kernelFuture?.look).toMatchObject({
      status: 'failed',
      error: { tag: 'not-found' },
      previous: { future: { path: 'scheduler' } }
    });
  });

  it('does nothing once it is closed or cancelled', async () => {
    const { store, kernel, model } = setUp();
    const looking = model.pick('scheduler');
    model.cancel();
    await looking;
    expect(store.state.kernelFuture?.look.status).toBe('idle');
    model.close();
    await model.readAgain();
    expect([store.state.kernelFuture, kernel.held.lookedAhead.length]).toEqual([null, 1]);
    model.markOutdated();
    model.dispose();
    expect(store.state.kernelFuture).toBeNull();
  });
});
