import { changedParams } from '../../src/model/schedule-edits';
import type { InspectorModel } from '../../src/model/inspector-model';
import { valueOf } from '../../src/model/loadable';
import { constant, trainedOf } from '../panel/inspector';
import { settled } from './until';

const rates = ({ store }: InspectorModel): readonly number[] =>
  store.state.schedules.map(line => line.rates[0]);

describe('undo of the schedules', () => {
  it('brings back parameters, removed schedules and the number of steps', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    const { schedule, store } = model;
    const { id } = store.state.schedules[0];
    schedule.change(id, constant(0.25));
    schedule.addSpec(constant(1));
    schedule.remove(id);
    schedule.setNumSteps(20);
    expect(rates(model)).toEqual([1]);
    schedule.undo();
    expect(store.state.numSteps).toBe(10);
    schedule.undo();
    expect(rates(model)).toEqual([0.25, 1]);
    schedule.undo();
    schedule.undo();
    expect(rates(model)).toEqual([0.5]);
    expect([store.state.canUndo, store.state.canRedo]).toEqual([false, true]);
    schedule.redo();
    expect(rates(model)).toEqual([0.25]);
  });

  it('makes one edit of a drag', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    const { id } = model.store.state.schedules[0];
    model.schedule.edits.hold();
    [0.4, 0.3, 0.2].forEach(lr => model.schedule.change(id, constant(lr)));
    model.schedule.edits.release();
    model.schedule.undo();
    expect(rates(model)).toEqual([0.5]);
    expect(model.store.state.canUndo).toBe(false);
  });

  it('simulates again what it brings back', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    const { id } = model.store.state.schedules[0];
    const last = (): number | undefined =>
      valueOf(model.store.state.schedules[0].run)?.meanLosses.at(-1);
    const before = last();
    model.schedule.change(id, constant(0.001));
    await settled();
    model.schedule.undo();
    await settled();
    expect(last()).toBe(before);
  });

  it('starts anew when schedules are restored', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    model.schedule.addSpec(constant(1));
    model.schedule.restore([constant(2)], 10);
    expect(model.store.state.canUndo).toBe(false);
  });
});

describe('changedParams', () => {
  it('names the parameters that differ', () => {
    expect(changedParams(constant(1), constant(2))).toBe('lr');
    expect(changedParams(constant(1), constant(1))).toBe('');
  });
});
