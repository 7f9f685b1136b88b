import { wholeOf } from '../../src/sources/kernel/whole-of';
import { DirectEngine } from '../../src/engine/direct-engine';
import { TaggedError } from '../../src/errors';
import { KernelEntries } from '../../src/model/kernel-entries';
import { OutputEntries } from '../../src/model/output-entries';
import { errorOf, FakeReader, float64, output } from './fakes';

const PRINTED = 'array([[0.33, 0.67],\n       [1.5 , 2.25]])';

async function setUp(code = 'logits') {
  const engine = new DirectEngine();
  const reader = new FakeReader();
  const shownEntries = new OutputEntries(engine, '1:');
  const show = async (text: string) =>
    (
      await shownEntries.refresh(
        [output(3, text, { code })],
        new Set(),
        new AbortController().signal
      )
    )[0];
  return {
    engine,
    reader,
    kernel: new KernelEntries(engine, '1:'),
    shown: await show(PRINTED),
    show
  };
}

describe('KernelEntries', () => {
  it('lets go of the exact array of an output that is gone', async () => {
    const { kernel, reader, shown, engine } = await setUp();
    reader.arrays.set('logits', float64([2, 2], 0.33, 0.67, 1.5, 2.25));
    await kernel.readExact(reader, shown, {});
    const { ref } = kernel.withExact(shown);
    await kernel.keepOnly([shown]);
    expect(kernel.withExact(shown).ref).toBe(ref);
    expect((await engine.compare(shown.ref, ref)).agrees).toBe(true);
    await kernel.keepOnly([]);
    expect(kernel.withExact(shown)).toBe(shown);
    expect((await errorOf(engine.compare(shown.ref, ref))).tag).toBe('not-found');
  });

  it('reads a variable by its name', async () => {
    const { kernel, reader } = await setUp();
    reader.arrays.set('logits', float64([1, 3], 3.2, 5.1, -1.7));
    const entry = await kernel.readVariable(reader, wholeOf('logits'), {});
    expect(entry).toMatchObject({
      id: 'kernel:logits',
      label: 'logits',
      place: { kind: 'kernel' },
      description: { shape: [1, 3], dtype: 'float64', provenance: { kind: 'exact' } },
      outdated: false
    });
    expect(kernel.variables).toEqual([entry]);
  });

  it('gives a variable that is read again a new version, at the same place', async () => {
    const { kernel, reader } = await setUp();
    reader.arrays.set('y', float64([2], 0, 1));
    const first = await kernel.readVariable(reader, wholeOf('y'), {});
    const second = await kernel.readVariable(reader, wholeOf('y'), {});
    expect(second.id).toBe(first.id);
    expect(second.version).toBeGreaterThan(first.version);
    expect(kernel.variables).toHaveLength(1);
  });

  it('marks what was read as outdated, until it is read again', async () => {
    const { kernel, reader } = await setUp();
    reader.arrays.set('y', float64([2], 0, 1));
    await kernel.readVariable(reader, wholeOf('y'), {});
    kernel.markOutdated();
    expect(kernel.variables[0].outdated).toBe(true);
    await kernel.readVariable(reader, wholeOf('y'), {});
    expect(kernel.variables[0].outdated).toBe(false);
  });

  it('keeps a variable whose next read fails', async () => {
    const { kernel, reader } = await setUp();
    reader.arrays.set('y', float64([2], 0, 1));
    const first = await kernel.readVariable(reader, wholeOf('y'), {});
    reader.arrays.delete('y');
    expect((await errorOf(kernel.readVariable(reader, wholeOf('y'), {}))).tag).toBe('not-found');
    expect(kernel.variables).toEqual([first]);
  });

  it('puts the exact values in the place of what an output shows', async () => {
    const { kernel, reader, shown } = await setUp();
    reader.arrays.set('Out[3]', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    expect(kernel.withExact(shown)).toBe(shown);
    await kernel.readExact(reader, shown, {});
    const exact = kernel.withExact(shown);
    expect(exact).toMatchObject({
      id: shown.id,
      label: 'logits',
      description: { provenance: { kind: 'exact' } },
      disagreement: null
    });
    expect(exact.ref).not.toEqual(shown.ref);
    expect(exact.version).not.toBe(shown.version);
  });

  it('says where the kernel holds something else than the output shows', async () => {
    const { kernel, reader, shown } = await setUp();
    reader.arrays.set('Out[3]', float64([2, 2], 0.333, 0.6667, 9.5, 2.25));
    await kernel.readExact(reader, shown, {});
    expect(kernel.withExact(shown).disagreement).toEqual({
      agrees: false,
      difference: { position: [1, 0], shown: 1.5, held: 9.5 }
    });
  });

  it('says that the shape is another', async () => {
    const { kernel, reader, shown } = await setUp();
    reader.arrays.set('Out[3]', float64([2], 1, 2));
    await kernel.readExact(reader, shown, {});
    expect(kernel.withExact(shown).disagreement).toEqual({ agrees: false, difference: null });
  });

  it('looks for the name where `Out` has nothing, as after a restart', async () => {
    const { kernel, reader, shown } = await setUp();
    reader.arrays.set('logits', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    await kernel.readExact(reader, shown, {});
    expect(reader.asked).toEqual(['Out[3]', 'logits']);
    expect(kernel.withExact(shown).description?.provenance.kind).toBe('exact');
  });

  it('looks for the name where `Out` holds another result, as after a restart', async () => {
    const { kernel, reader, shown, engine } = await setUp();
    reader.arrays.set('Out[3]', float64([2, 2], 0.333, 0.6667, 9.5, 2.25));
    reader.arrays.set('logits', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    await kernel.readExact(reader, shown, {});
    const exact = kernel.withExact(shown);
    expect(reader.asked).toEqual(['Out[3]', 'logits']);
    expect(exact.disagreement).toBeNull();
    expect((await engine.compare(shown.ref, exact.ref)).agrees).toBe(true);
    const other = { key: `1:exact:${shown.id}:0`, index: 0 };
    expect((await errorOf(engine.compare(shown.ref, other))).tag).toBe('not-found');
  });

  it('keeps what disagrees where the name is gone', async () => {
    const { kernel, reader, shown } = await setUp();
    reader.arrays.set('Out[3]', float64([2, 2], 0.333, 0.6667, 9.5, 2.25));
    await kernel.readExact(reader, shown, {});
    expect(reader.asked).toEqual(['Out[3]', 'logits']);
    expect(kernel.withExact(shown).disagreement?.difference?.held).toBe(9.5);
  });

  it('lets go of what was read before at another place', async () => {
    const { kernel, reader, shown, engine } = await setUp();
    reader.arrays.set('logits', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    await kernel.readExact(reader, shown, {});
    const { ref } = kernel.withExact(shown);
    reader.arrays.set('Out[3]', float64([2, 2], 0.334, 0.6667, 1.5, 2.25));
    await kernel.readExact(reader, shown, {});
    expect((await errorOf(engine.compare(shown.ref, ref))).tag).toBe('not-found');
    expect(kernel.withExact(shown)).toMatchObject({ disagreement: null, outdated: false });
  });

  it('looks no further where a read fails for another reason', async () => {
    const { kernel, reader, shown } = await setUp();
    reader.isHeld = true;
    const read = errorOf(kernel.readExact(reader, shown, {}));
    reader.pending[0].fail(new TaggedError('too-large', 'it is too large'));
    expect((await read).tag).toBe('too-large');
    expect(reader.asked).toEqual(['Out[3]']);
  });

  it('says that the code does not tell which variable it is', async () => {
    const { kernel, reader, shown } = await setUp();
    const error = await errorOf(kernel.readExact(reader, { ...shown, sources: [] }, {}));
    expect(error.message).toBe('the code does not tell which variable holds logits');
    expect(reader.asked).toEqual([]);
  });

  it('belongs to one text: an output that has changed is shown as it is', async () => {
    const { kernel, reader, shown, show } = await setUp();
    reader.arrays.set('Out[3]', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    await kernel.readExact(reader, shown, {});
    const changed = await show('array([[7., 8.]])');
    expect(changed.id).toBe(shown.id);
    expect(kernel.withExact(changed)).toBe(changed);
  });

  it('frees what it has read', async () => {
    const { kernel, engine, reader, shown } = await setUp();
    reader.arrays.set('y', float64([2], 0, 1));
    reader.arrays.set('Out[3]', float64([2, 2], 0.333, 0.6667, 1.5, 2.25));
    const { ref } = await kernel.readVariable(reader, wholeOf('y'), {});
    await kernel.readExact(reader, shown, {});
    const exact = kernel.withExact(shown).ref;
    await kernel.dispose();
    expect((await errorOf(engine.compare(ref, ref))).tag).toBe('not-found');
    expect((await errorOf(engine.compare(exact, exact))).tag).toBe('not-found');
  });
});
