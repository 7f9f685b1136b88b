import { StateDB } from '@jupyterlab/statedb';
import type { IStateDB } from '@jupyterlab/statedb';
import type { ReadonlyPartialJSONValue } from '@lumino/coreutils';
import type { InspectorModel } from '../../src/model/inspector-model';
import { savedSchedules } from '../../src/model/saved-schedules';
import { defaultSpec } from '../../src/schedules/default-spec';
import { findSchedule } from '../../src/schedules/registry';
import { opened, saved } from './saved';

const KEY = 'jupyterlab-loss-inspector:schedules:a.ipynb';
const CONSTANT = { library: 'textbook', name: 'Constant', params: { lr: 0.5 } };

const PARTS = [savedSchedules(() => 1000)];

async function attach(stateDB: IStateDB | null, path = 'a.ipynb'): Promise<InspectorModel> {
  return (await opened(stateDB, PARTS, { path })).model;
}

async function attachTo(value: ReadonlyPartialJSONValue): Promise<InspectorModel> {
  const stateDB = new StateDB();
  await stateDB.save(KEY, value);
  return attach(stateDB);
}

function namesOf({ store }: InspectorModel): string[] {
  return store.state.schedules.map(({ spec }) => spec.name);
}

const DEFAULTS = ['StepDecay', 'ExponentialDecay', 'InverseTimeDecay'];

describe('the saved schedules', () => {
  it('starts with the textbook', async () => {
    const model = await attach(new StateDB());
    expect(namesOf(model)).toEqual(DEFAULTS);
    expect(model.store.state.numSteps).toBe(1000);
  });

  it('does without a state database', async () => {
    const model = await attach(null);
    model.schedule.addSpec(defaultSpec(findSchedule('textbook', 'Constant')));
    expect(namesOf(model)).toEqual([...DEFAULTS, 'Constant']);
  });

  it('brings back what was changed, for each notebook by itself', async () => {
    const stateDB = new StateDB();
    const model = await attach(stateDB);
    model.schedule.remove(model.store.state.schedules[0].id);
    model.schedule.change(model.store.state.schedules[0].id, CONSTANT);
    model.schedule.setNumSteps(77);
    await saved();
    const again = await attach(stateDB);
    expect(again.store.state.schedules.map(({ spec }) => spec)).toMatchObject([
      CONSTANT,
      { name: 'InverseTimeDecay' }
    ]);
    expect(again.store.state.numSteps).toBe(77);
    expect(namesOf(await attach(stateDB, 'b.ipynb'))).toEqual(DEFAULTS);
  });

  it('brings back that there are none', async () => {
    const model = await attachTo({ schedules: [], numSteps: 10 });
    expect(namesOf(model)).toEqual([]);
  });

  it('saves no schedule that has no curve', async () => {
    const stateDB = new StateDB();
    const model = await attach(stateDB);
    const [{ id }] = model.store.state.schedules;
    model.schedule.change(id, { ...CONSTANT, params: { lr: NaN } });
    await saved();
    expect(namesOf(await attach(stateDB))).toEqual(DEFAULTS.slice(1));
  });

  it('lets the step slider follow the same schedule again', async () => {
    const stateDB = new StateDB();
    const model = await attach(stateDB);
    const [first, , third] = model.store.state.schedules;
    model.schedule.change(first.id, { ...CONSTANT, params: { lr: NaN } });
    model.schedule.highlight(third.id);
    await saved();
    const { schedules, highlighted } = (await attach(stateDB)).store.state;
    expect(schedules.findIndex(({ id }) => id === highlighted)).toBe(1);
  });

  it.each<[string, ReadonlyPartialJSONValue]>([
    ['a schedule of another version', { library: 'jax', name: 'Sawtooth', params: {} }],
    ['a parameter of another version', { ...CONSTANT, params: { lr: 0.5, warmup: 3 } }],
    ['a value out of its limits', { ...CONSTANT, params: { lr: -1 } }],
    ['a schedule without its parameters', { library: 'textbook', name: 'Constant' }],
    ['no schedule at all', null],
    ['a word', 'Constant']
  ])('leaves out %s, and brings back the others', async (_, foreign) => {
    const model = await attachTo({ schedules: [foreign, CONSTANT], numSteps: 50 });
    expect(namesOf(model)).toEqual(['Constant']);
    expect(model.store.state.numSteps).toBe(50);
  });

  it.each<[string, ReadonlyPartialJSONValue]>([
    ['something else', { version: 2, lines: [] }],
    ['a word', 'schedules'],
    ['schedules that are no list', { schedules: {}, numSteps: 10 }],
    ['no number of steps', { schedules: [CONSTANT] }],
    ['half a step', { schedules: [CONSTANT], numSteps: 0.5 }],
    ['no step', { schedules: [CONSTANT], numSteps: 0 }],
    ['too many steps', { schedules: [CONSTANT], numSteps: 2_000_000 }]
  ])('starts with the textbook where %s was saved', async (_, foreign) => {
    const model = await attachTo(foreign);
    expect(namesOf(model)).toEqual(DEFAULTS);
    expect(model.store.state.numSteps).toBe(1000);
  });
});
