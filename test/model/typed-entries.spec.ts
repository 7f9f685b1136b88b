import { DirectEngine } from '../../src/engine/direct-engine';
import { TypedEntries } from '../../src/model/typed-entries';
import { errorOf } from './fakes';

function setUp() {
  const engine = new DirectEngine();
  return { engine, typed: new TypedEntries(engine, '2:') };
}

describe('TypedEntries', () => {
  it.each([
    ['a Python list', '[0, 2, 1]', [3]],
    ['a nested list', '[[0, 1], [1, 0]]', [2, 2]],
    ['what numpy prints', 'array([0, 2, 1])', [3]],
    ['what numpy prints without its name', '[0 2 1]', [3]],
    ['what torch prints', 'tensor([0, 2])', [2]]
  ])('takes %s', async (_, text, shape) => {
    const { typed } = setUp();
    const entry = await typed.type('targets', text);
    expect(entry).toMatchObject({
      id: 'typed:targets',
      label: 'targets',
      place: { kind: 'typed' },
      description: { shape, provenance: { kind: 'exact' } }
    });
    expect(typed.entries).toEqual([entry]);
  });

  it.each([
    ['no array', 'cat'],
    ['nothing', ''],
    ['two arrays', '[0, 1]\n[1, 0]'],
    ['a ragged list', '[[0, 1], [2]]'],
    ['an unfinished list', '[0, 1']
  ])('refuses %s with a sentence', async (_, text) => {
    const { typed } = setUp();
    const { tag, message } = await errorOf(typed.type('targets', text));
    expect(tag).toBe('broken-array');
    expect(message.length).toBeGreaterThan(20);
    expect(typed.entries).toEqual([]);
  });

  it('names the text that is no array', async () => {
    const { typed } = setUp();
    const { message } = await errorOf(typed.type('targets', 'cat'));
    expect(message).toBe('“cat” is not one array: type class indices, such as 0 2 1, or a list');
  });

  it.each(['0 2 1', '(0, 2, 1)', '0,2,1', ' 0, 2; 1 ', '[0, 2, 1]'])(
    'takes bare numbers: %s',
    async text => {
      const { typed } = setUp();
      const entry = await typed.type('targets', text);
      expect(entry.description).toMatchObject({ shape: [3], traits: { whole: true, max: 2 } });
    }
  );

  it('keeps the last array when the next text is refused', async () => {
    const { engine, typed } = setUp();
    const entry = await typed.type('targets', '[0, 1]');
    await errorOf(typed.type('targets', '[[0, 1], [0]]'));
    expect(typed.entries).toEqual([entry]);
    expect(await engine.compare(entry.ref, entry.ref)).toMatchObject({ agrees: true });
  });

  it('gives a new text a new version', async () => {
    const { typed } = setUp();
    const first = await typed.type('targets', '[0, 1]');
    const second = await typed.type('targets', '[1, 1]');
    expect(second.version).toBeGreaterThan(first.version);
    expect(second.ref).toEqual(first.ref);
  });

  it('frees what was typed', async () => {
    const { engine, typed } = setUp();
    const { ref } = await typed.type('targets', '[0, 1]');
    await typed.dispose();
    expect((await errorOf(engine.compare(ref, ref))).tag).toBe('not-found');
  });
});
