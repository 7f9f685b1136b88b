import { readFile } from '../../src/files/read-file';
import { readFixture, toNumbers, type Plain } from '../fixtures/read-fixture';

interface Case {
  readonly file: string;
  readonly base64: string;
  readonly arrays?: readonly {
    readonly name: string | null;
    readonly dtype: string;
    readonly shape: readonly number[];
    readonly values: readonly (Plain | boolean)[];
    readonly labels?: readonly string[];
    readonly classNames?: readonly string[];
  }[];
  readonly error?: string;
}

const { cases } = readFixture<{ cases: readonly Case[] }>('files.json');

function read({ file, base64 }: Case) {
  return readFile(file, new Uint8Array(Buffer.from(base64, 'base64')).buffer);
}

describe('readFile', () => {
  it.each(cases.filter(({ arrays }) => arrays).map(each => [each.file, each] as const))(
    'reads %s as its library does',
    (_, each) => {
      const found = read(each).map(item => {
        if (item.kind === 'broken') {
          throw item.error;
        }
        const { dtype, shape, values, labels, classNames, provenance } = item.array;
        expect(provenance).toEqual({ kind: 'exact' });
        return { name: item.name, dtype, shape, values: [...values], labels, classNames };
      });
      const truth = (each.arrays ?? []).map(({ values, ...array }) => ({
        labels: undefined,
        classNames: undefined,
        ...array,
        values: toNumbers(values.map(value => (typeof value === 'boolean' ? Number(value) : value)))
      }));
      expect(found).toEqual(truth);
    }
  );

  it.each(cases.filter(({ error }) => error).map(each => [each.file, each] as const))(
    'refuses %s with a reason',
    (_, each) => {
      const items = read(each);
      expect(items.length).toBeGreaterThan(0);
      items.forEach(item => {
        expect(item.kind === 'broken' && item.error.tag).toBe(each.error);
      });
    }
  );

  it('goes by the ending, whatever its case', () => {
    const [npy] = cases.filter(({ file }) => file === 'fortran.npy');
    expect(read({ ...npy, file: 'A.B.NPY' })).toMatchObject([{ kind: 'array', name: null }]);
  });

  it('never loads a pickle', () => {
    const [item] = readFile('model.pt', new ArrayBuffer(4));
    expect(item.kind === 'broken' && item.error.message).toBe(
      'a .pt file is a pickle, and reading it can run code: save the arrays as npy, npz, csv, tsv, safetensors'
    );
  });

  it('names the place of a number that cannot be held in the order of the indices', () => {
    const [long] = cases.filter(({ file }) => file === 'long.npy');
    const [item] = read(long);
    expect(item.kind === 'broken' && item.error.message).toContain('at [0, 1]');
  });

  it('reads only the first of very many arrays', () => {
    const header = JSON.stringify(
      Object.fromEntries(
        Array.from({ length: 201 }, (_, i) => [
          i,
          { dtype: 'U8', shape: [0], data_offsets: [0, 0] }
        ])
      )
    );
    const bytes = new Uint8Array(8 + header.length);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
    bytes.set(Buffer.from(header), 8);
    const items = readFile('many.safetensors', bytes.buffer);
    expect(items).toHaveLength(201);
    expect(items.at(-1)).toMatchObject({ kind: 'broken', error: { tag: 'too-large' } });
  });
});
