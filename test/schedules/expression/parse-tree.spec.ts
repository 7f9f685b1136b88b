import { parseTree } from '../../../src/schedules/expression/parse-tree';

describe('parseTree', () => {
  it('keeps how a number was written', () => {
    expect(parseTree('1e-3', [])).toEqual({ kind: 'number', value: 0.001, text: '1e-3' });
  });

  it('makes one comparison of a chain', () => {
    expect(parseTree('0 <= step < 10', ['step'])).toMatchObject({
      kind: 'comparison',
      rest: [{ operator: '<=' }, { operator: '<' }]
    });
  });

  it('knows the functions of its caller only by name', () => {
    expect(parseTree('inner(step)', ['step'], ['inner'])).toMatchObject({ name: 'inner' });
    expect(() => parseTree('inner(step)', ['step'])).toThrow('an unknown name inner');
    expect(() => parseTree('inner(1, 2)', [], ['inner'])).toThrow('inner() does not take 2 values');
  });
});
