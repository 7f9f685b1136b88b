import { ColumnMemory } from '../../src/losses/column-memory';

describe('ColumnMemory', () => {
  it('fills a column again that was given back, of the same type and length', () => {
    const memory = new ColumnMemory();
    const column = memory.take(Float64Array, 5);
    memory.give([column]);
    expect(memory.take(Float32Array, 5)).toBeInstanceOf(Float32Array);
    expect(memory.take(Float64Array, 4)).not.toBe(column);
    expect(memory.take(Float64Array, 5)).toBe(column);
  });

  it('gives no column to two, even where it was given back twice', () => {
    const memory = new ColumnMemory();
    const column = memory.take(Int32Array, 5);
    memory.give([column, column]);
    memory.give([column]);
    expect(memory.take(Int32Array, 5)).toBe(column);
    expect(memory.take(Int32Array, 5)).not.toBe(column);
  });

  it('takes no part of other memory, and none that has moved to another thread', () => {
    const memory = new ColumnMemory();
    const part = new Float64Array(10).subarray(0, 5);
    const moved = new Float64Array(0);
    memory.give([part, moved]);
    expect(memory.take(Float64Array, 5)).not.toBe(part);
    expect(memory.take(Float64Array, 0)).not.toBe(moved);
  });

  it('keeps the latest, within a number of bytes', () => {
    const memory = new ColumnMemory(80);
    const [first, second] = [memory.take(Float64Array, 5), memory.take(Float64Array, 6)];
    memory.give([first]);
    memory.give([second]);
    expect(memory.take(Float64Array, 5)).not.toBe(first);
    expect(memory.take(Float64Array, 6)).toBe(second);
  });

  it('lets go of all', () => {
    const memory = new ColumnMemory();
    const column = memory.take(Float64Array, 5);
    memory.give([column]);
    memory.clear();
    expect(memory.take(Float64Array, 5)).not.toBe(column);
  });
});
