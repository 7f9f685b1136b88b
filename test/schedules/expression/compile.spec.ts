import { compile } from '../../../src/schedules/expression/compile';
import { parseTree } from '../../../src/schedules/expression/parse-tree';

describe('compile', () => {
  it('calls the functions of its scope', () => {
    const tree = parseTree('twice(step) + 1', ['step'], ['twice']);
    const value = compile(tree, { variables: ['step'], callables: { twice: step => 2 * step } });
    expect(value([5])).toBe(11);
  });

  it('rounds every number that it computes', () => {
    const tree = parseTree('step / 3 + 0.1', ['step']);
    const value = compile(tree, { variables: ['step'], round: Math.fround });
    expect(value([1])).toBe(Math.fround(Math.fround(1 / 3) + Math.fround(0.1)));
  });

  it('lets a variable go before a constant of its name', () => {
    expect(compile(parseTree('e', ['e']), { variables: ['e'] })([7])).toBe(7);
  });
});
