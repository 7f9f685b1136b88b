import { EditHistory } from '../../src/model/edit-history';

describe('EditHistory', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('goes back and forth', () => {
    const history = new EditHistory<string>();
    expect([history.canUndo, history.undo('a')]).toEqual([false, null]);
    history.note('a', 'first');
    history.note('b', 'second');
    expect(history.undo('c')).toBe('b');
    expect(history.undo('b')).toBe('a');
    expect(history.redo('a')).toBe('b');
    expect([history.canUndo, history.canRedo]).toEqual([true, true]);
  });

  it('takes what happens to the same thing at once for one edit', () => {
    const history = new EditHistory<number>();
    history.note(0, 'x');
    history.note(1, 'x');
    jest.advanceTimersByTime(1000);
    history.note(2, 'x');
    history.note(3, 'y');
    expect([history.undo(4), history.undo(3), history.undo(2)]).toEqual([3, 2, 0]);
    expect(history.canUndo).toBe(false);
  });

  it('takes one edit from all that happens while a thing is held, however long', () => {
    const history = new EditHistory<number>();
    history.hold();
    history.note(0, 'x');
    jest.advanceTimersByTime(60_000);
    history.note(1, 'x');
    history.release();
    history.note(2, 'x');
    expect([history.undo(3), history.undo(2), history.canUndo]).toEqual([2, 0, false]);
  });

  it('forgets what was undone when something else is done', () => {
    const history = new EditHistory<number>();
    history.note(0, 'x');
    history.undo(1);
    history.note(0, 'y');
    expect([history.canRedo, history.redo(2)]).toEqual([false, null]);
  });

  it('keeps the last hundred', () => {
    const history = new EditHistory<number>();
    for (let i = 0; i < 150; i++) {
      history.note(i, `edit ${i}`);
    }
    let count = 0;
    while (history.undo(0) !== null) {
      count++;
    }
    expect(count).toBe(100);
  });
});
