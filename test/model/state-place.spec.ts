import { StateDB } from '@jupyterlab/statedb';
import { StatePlace } from '../../src/model/state-place';
import { constant } from '../panel/inspector';

describe('StatePlace', () => {
  it('holds what is saved under its id', async () => {
    const state = new StateDB();
    const kept = [{ name: 'mine', spec: constant(1) }];
    await new StatePlace(state, 'here').save(kept);
    expect(await new StatePlace(state, 'here').fetch()).toEqual(kept);
    expect(await new StatePlace(state, 'there').fetch()).toBeUndefined();
  });
});
