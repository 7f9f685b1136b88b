import { followStep } from '../../src/model/follow-step';
import { inspectorOf } from '../panel/inspector';
import { output } from './fakes';
import { settled, until } from './until';

const CONSTANT = { library: 'textbook', name: 'Constant', params: { lr: 0.5 } };

/** A notebook whose arrays are known, and whose schedule is not simulated yet. */
async function setUp() {
  const { model } = await inspectorOf(
    output(1, '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]]', { code: 'logits' }),
    output(2, '[1, 2]', { code: 'y' })
  );
  await until(() => model.store.state.stability.status === 'ready');
  const simulate = async (): Promise<void> => {
    model.schedule.restore([CONSTANT], 20);
    await until(() => model.store.state.schedules[0].run.status === 'ready');
    await settled();
  };
  return { model, simulate };
}

describe('followStep', () => {
  it('waits for the training', async () => {
    const { model, simulate } = await setUp();
    followStep(model, 7, () => true);
    expect(model.store.state.step).toBe(0);
    await simulate();
    expect(model.store.state.step).toBe(7);
  });

  it('goes to the last step where there are fewer now', async () => {
    const { model, simulate } = await setUp();
    followStep(model, 700, () => true);
    await simulate();
    expect(model.store.state.step).toBe(20);
  });

  it('does so once', async () => {
    const { model, simulate } = await setUp();
    followStep(model, 7, () => true);
    await simulate();
    model.schedule.setStep(0);
    await settled();
    expect(model.store.state.step).toBe(0);
  });

  it('leaves a person alone who has chosen a step', async () => {
    const { model, simulate } = await setUp();
    followStep(model, 7, () => true);
    model.schedule.setStep(3);
    await simulate();
    expect(model.store.state.step).toBe(3);
    model.schedule.setStep(0);
    await settled();
    expect(model.store.state.step).toBe(0);
  });

  it('gives up where other arrays are inspected, unless the chosen ones are still to be read', async () => {
    const { model, simulate } = await setUp();
    let isSame = false;
    model.store.update({ unread: [{ role: 'logits', source: { path: 'z', sample: null } }] });
    followStep(model, 7, () => isSame);
    await simulate();
    isSame = true;
    model.store.update({ unread: [] });
    expect(model.store.state.step).toBe(7);
    model.schedule.setStep(0);
    await until(() => model.store.state.analysis.status === 'ready');
    isSame = false;
    followStep(model, 7, () => isSame);
    isSame = true;
    await simulate();
    expect(model.store.state.step).toBe(0);
  });
});
