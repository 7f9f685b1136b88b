import { Store } from '../../src/model/store';

describe('Store', () => {
  it('replaces its state whole, and leaves the old one as it was', () => {
    const store = new Store({ a: 1, b: 'x' });
    const before = store.state;
    store.update({ a: 2 });
    expect(store.state).toEqual({ a: 2, b: 'x' });
    expect(before).toEqual({ a: 1, b: 'x' });
    expect(store.state).not.toBe(before);
  });

  it('announces each new state once, after it is in place', () => {
    const store = new Store({ a: 1 });
    const told: [number, number][] = [];
    store.changed.connect((sender, { a }) => told.push([sender.state.a, a]));
    store.update({ a: 2 });
    store.update({ a: 3 });
    expect(told).toEqual([
      [2, 2],
      [3, 3]
    ]);
  });
});
