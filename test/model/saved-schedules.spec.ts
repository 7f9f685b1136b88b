import { Signal } from '@lumino/signaling';
import type { IStateDB } from '@jupyterlab/statedb';
import { StateDB } from '@jupyterlab/statedb';
import type { ReadonlyPartialJSONValue } from '@lumino/coreutils';
import { DirectEngine } from '../../src/engine/direct-engine';
import { InspectorModel } from '../../src/model/inspector-model';
import { SavedSchedules, type NamedFile } from '../../src/model/saved-schedules';
import { Store } from '../../src/model/store';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { FakeKernelAccess, FakeOutputs } from './fakes';
import { settled } from './until';
import { defaultSpec } from '../../src/schedules/default-spec';
import { findSchedule } from '../../src/schedules/registry';

const KEY = 'jupyterlab-loss-inspector:schedules:a.ipynb';
const CONSTANT = { library: 'textbook', name: 'Constant', params: { lr: 0.5 } };

function newModel(): InspectorModel {
  return new InspectorModel({
    engine: new DirectEngine(),
    prefix: '0:',
    outputs: new FakeOutputs(),
    kernel: new FakeKernelAccess(),
    settings: new Store(DEFAULT_SETTINGS)
  });
}

/** A file that can be renamed. */
class FakeFile implements NamedFile {
  constructor(public path: string) {}

  readonly pathChanged = new Signal<this, string>(this);

  rename(path: string): void {
    this.path = path;
    this.pathChanged.emit(path);
  }
}

function fileAt(path: string): NamedFile {
  return new FakeFile(path);
}

async function attach(stateDB: IStateDB | null, path = 'a.ipynb'): Promise<InspectorModel> {
  const model = newModel();
  await new SavedSchedules(stateDB).attach(model, fileAt(path), 1000);
  return model;
}

async function attachTo(saved: ReadonlyPartialJSONValue): Promise<InspectorModel> {
  const stateDB = new StateDB();
  await stateDB.save(KEY, saved);
  return attach(stateDB);
}

function namesOf({ store }: InspectorModel): string[] {
  return store.state.schedules.map(({ spec }) => spec.name);
}

const DEFAULTS = ['StepDecay', 'ExponentialDecay', 'InverseTimeDecay'];

describe('SavedSchedules', () => {
  it('follows a notebook that is renamed', async () => {
    const stateDB = new StateDB();
    const model = newModel();
    const file = new FakeFile('Untitled.ipynb');
    await new SavedSchedules(stateDB).attach(model, file, 1000);
    model.schedule.setNumSteps(77);
    file.rename('eval.ipynb');
    await settled();
    const other = await attach(stateDB, 'eval.ipynb');
    expect(other.store.state.numSteps).toBe(77);
  });

  it('starts with the textbook where nothing can be fetched', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const stateDB = new StateDB();
    jest.spyOn(stateDB, 'fetch').mockRejectedValue(new Error('no server'));
    expect(namesOf(await attach(stateDB))).toEqual(DEFAULTS);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

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
    await settled();
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
    await settled();
    expect(namesOf(await attach(stateDB))).toEqual(DEFAULTS.slice(1));
  });

  it('saves only what has changed', async () => {
    const stateDB = new StateDB();
    const save = jest.spyOn(stateDB, 'save');
    const model = await attach(stateDB);
    model.schedule.setStep(5);
    model.schedule.setRateScale('log');
    model.pick({ logits: 'x' });
    expect(save).not.toHaveBeenCalled();
    model.schedule.setNumSteps(10);
    expect(save).toHaveBeenCalledTimes(1);
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
