import { readCsv } from '../../src/files/csv';

function read(text: string) {
  return readCsv(new TextEncoder().encode(text)).map(item =>
    item.kind === 'array'
      ? { name: item.name, shape: item.array.shape, values: [...item.array.values] }
      : { name: item.name, message: item.error.message }
  );
}

describe('readCsv', () => {
  it('puts fractions side by side, and each column of whole numbers by itself', () => {
    expect(read('p,y,q\n0.5,1,2\n1.5,0,2.5\n')).toEqual([
      { name: null, shape: [2, 2], values: [0.5, 2, 1.5, 2.5] },
      { name: 'y', shape: [2], values: [1, 0] }
    ]);
  });

  it('leaves out a column that only counts the rows', () => {
    expect(read(',x\n0,1.5\n1,2.5\n')).toEqual([{ name: null, shape: [2], values: [1.5, 2.5] }]);
    expect(read('n,x\n0,1.5\n1,2.5\n')).toHaveLength(2);
  });

  it('reads what is missing as NaN, and what is infinite as such', () => {
    expect(read('x\n1.5\n\n'.replace('\n\n', '\nNaN\ninf\n-inf\n'))[0].values).toEqual([
      1.5,
      NaN,
      Infinity,
      -Infinity
    ]);
  });

  it('makes class indices of names', () => {
    const [item] = readCsv(new TextEncoder().encode('kind\ndog\ncat\ndog\n'));
    expect(item).toMatchObject({ kind: 'array', array: { classNames: ['cat', 'dog'] } });
    expect(item.kind === 'array' && [...item.array.values]).toEqual([1, 0, 1]);
  });

  it.each([
    ['numbers with decimal commas', 'x;y\n1,5;a\n2,5;b\n', 'Column x holds 1,5'],
    ['names of which some are missing', 'kind\ncat\n""\ndog\n', 'Column kind holds'],
    ['numbers among names', 'kind\ncat\n7\n', 'Column kind holds 7'],
    ['whole numbers that no float holds', 'y\n1\n9007199254740993\n', '9007199254740993 at row 1']
  ])('refuses %s', (_, text, words) => {
    const [item] = read(text);
    expect(item.message).toContain(words);
  });

  it('refuses names without end', () => {
    const names = Array.from({ length: 1001 }, (_, i) => `name${i}`).join('\n');
    expect(read(`id\n${names}\n`)[0].message).toContain('up to 1000 classes');
  });
});
