import { printedPaths } from '../../../src/sources/notebook/printed-paths';

describe('printedPaths', () => {
  it.each<[string, (string | null)[]]>([
    ['print(logits)', ['logits']],
    ['print(a, b.c[0])\ndisplay(d)', ['a', 'b.c[0]', 'd']],
    ['print("logits:", logits)', ['logits']],
    ['print("a, b)", c)', ['c']],
    ["print('it\\'s', c)", ['c']],
    ['print(f(a, b), [c, d], e[0, 1])', [null, null, 'e[0, 1]']],
    ['print(x.detach().cpu(), sep="\\n")', ['x.detach().cpu()']],
    ['print(\n    a,\n    b,\n)', ['a', 'b']],
    ['print(f"{a} and {b.c!r} {d:.3f} {e=} {f + 1}")', ['a', 'b.c', 'd', 'e', null]],
    ["print(rf'{a}', '{b}')", ['a']],
    ['print(True, None, 3)', []],
    ['print(a.shape, a, len(a), a.dtype, a.item(), -1.5)', ['a']],
    ['# print(a)\nx.print(b)\nprint(c)', ['c']],
    ['x = "print(a)"', []]
  ])('in %j are %j', (code, paths) => {
    expect(printedPaths(code)).toEqual(paths);
  });

  it('are none where nothing is printed', () => {
    expect(printedPaths('')).toEqual([]);
    expect(printedPaths('x = 3\nlogits')).toEqual([]);
    expect(printedPaths('print()')).toEqual([]);
    expect(printedPaths('pprint(x)\nprinted(y)')).toEqual([]);
  });

  it('leaves out what a call that does not close has last', () => {
    expect(printedPaths('print(a, b')).toEqual(['a']);
    expect(printedPaths('print(a, "b')).toEqual(['a']);
  });
});
