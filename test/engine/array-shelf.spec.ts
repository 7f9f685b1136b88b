import { ArrayShelf } from '../../src/engine/array-shelf';

const TEXT = 'array([[0.5, 1.5], [2.0, 0.25]])';
const bytes = Float64Array.of(1, 2).buffer;

describe('ArrayShelf', () => {
  let shelf: ArrayShelf;

  beforeEach(() => {
    shelf = new ArrayShelf();
  });

  it('describes the arrays of a text, and keeps their values', () => {
    const [loaded] = shelf.load('a', { kind: 'text', text: TEXT });
    expect(loaded).toMatchObject({
      kind: 'array',
      description: { dtype: 'float64', shape: [2, 2], provenance: { kind: 'printed' } }
    });
    expect([...shelf.array({ key: 'a', index: 0 }).values]).toEqual([0.5, 1.5, 2, 0.25]);
  });

  it('tells the columns of a table from its numbers', () => {
    const text = '     a    b  who\n0  0.5  1.5  ant\n1  2.5  0.5  bee';
    expect(shelf.load('a', { kind: 'text', text })).toMatchObject([
      { kind: 'array', name: null, description: { shape: [2, 2] } },
      { kind: 'array', name: 'who', isColumn: true, description: { classNames: ['ant', 'bee'] } }
    ]);
  });

  it('keeps bytes as an exact array', () => {
    const payload = { kind: 'bytes', bytes, dtype: 'float64', shape: [2] } as const;
    expect(shelf.load('a', payload)).toMatchObject([
      { kind: 'array', description: { provenance: { kind: 'exact' } } }
    ]);
    expect([...shelf.array({ key: 'a', index: 0 }).values]).toEqual([1, 2]);
  });

  it('keeps the names that come with bytes', () => {
    const names = { classNames: ['ant', 'bee'], labels: ['a', 'b'] };
    const payload = { kind: 'bytes', bytes, dtype: 'float64', shape: [2], ...names } as const;
    expect(shelf.load('a', payload)).toMatchObject([
      { description: { classNames: names.classNames } }
    ]);
    expect(shelf.array({ key: 'a', index: 0 })).toMatchObject(names);
    shelf.load('b', { ...payload, bytes: bytes.slice(0), classNames: null, labels: null });
    expect(shelf.array({ key: 'b', index: 0 })).not.toHaveProperty('labels');
  });

  it('tells what is wrong with bytes that do not fill the shape, now and later', () => {
    const payload = { kind: 'bytes', bytes, dtype: 'float64', shape: [3] } as const;
    const [loaded] = shelf.load('a', payload);
    expect(loaded.kind).toBe('broken');
    expect(() => shelf.array({ key: 'a', index: 0 })).toThrow();
    expect(() => shelf.shown({ key: 'a', index: 0 })).toThrow();
  });

  it('knows the shape of a truncated array, but has no values to compute with', () => {
    shelf.load('a', { kind: 'text', text: 'array([0.5, 1.5, ..., 2.5], shape=(1000,))' });
    const { description, array } = shelf.shown({ key: 'a', index: 0 });
    expect(description).toMatchObject({ shape: [1000], provenance: { kind: 'truncated' } });
    expect(array).toBeNull();
    expect(() => shelf.array({ key: 'a', index: 0 })).toThrow(
      'the output leaves out values: read them from the kernel first'
    );
  });

  it('puts a payload in place of the one before', () => {
    shelf.load('a', { kind: 'text', text: TEXT });
    const before = shelf.array({ key: 'a', index: 0 });
    shelf.load('a', { kind: 'text', text: 'array([9.5])' });
    expect([...shelf.array({ key: 'a', index: 0 }).values]).toEqual([9.5]);
    expect(shelf.holds(before)).toBe(false);
  });

  it('forgets what is unloaded, and nothing else', () => {
    shelf.load('a', { kind: 'text', text: TEXT });
    shelf.load('b', { kind: 'text', text: TEXT });
    const kept = shelf.array({ key: 'b', index: 0 });
    shelf.unload(['a', 'unheard of']);
    expect(() => shelf.array({ key: 'a', index: 0 })).toThrow('the array is no longer there');
    expect(() => shelf.array({ key: 'b', index: 1 })).toThrow('the array is no longer there');
    expect(shelf.holds(kept)).toBe(true);
  });
});
