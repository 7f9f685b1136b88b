import type { CellOutput } from '../../../src/sources/notebook/cell-output';
import { originInTuple, originOfOutput } from '../../../src/sources/notebook/origin-of-output';

function output(kind: CellOutput['kind'], code: string, executionCount: number | null = 5) {
  return {
    cellId: 'a',
    cellNumber: 1,
    outputIndex: 0,
    outputIndexes: [0],
    executionCount,
    kind,
    text: '[1]',
    code
  } satisfies CellOutput;
}

const OUT = { path: 'Out[5]', sample: null };

describe('originOfOutput, of a result', () => {
  it.each([
    ['a name alone', 'logits', 'logits'],
    ['the last line', 'import numpy as np\nz = f(x)\nz', 'z'],
    ['before a comment and empty lines', 'z  # the logits\n\n# done\n', 'z'],
    ['letters of any script', 'λ_1', 'λ_1'],
    ['an attribute', 'out = net(x)\nout.logits', 'out.logits'],
    ['items', 'batch["y"][0, :5]', 'batch["y"][0, :5]'],
    ['behind a semicolon', 'y = 3; z', 'z'],
    ['with a hash in a key', 'batch["#y"]', 'batch["#y"]'],
    ['over several lines', 'batch[\n    "y"\n]', 'batch["y"]'],
    ['in brackets', '(\n    out\n    .logits\n)', 'out.logits'],
    ['behind a text of several lines', 'a = """\nz\n"""\nz', 'z'],
    ['that is timed', '%%time\nz', 'z'],
    ['timed on its line', '%time z', 'z'],
    ['a call that changes no value', 'z.detach().cpu()', 'z.detach().cpu()']
  ])('is `Out` and the name: %s', (_, code, name) => {
    expect(originOfOutput(output('result', code), null)).toEqual({
      label: name,
      sources: [OUT, { path: name, sample: null }]
    });
  });

  it.each([
    ['an expression', 'softmax(z)'],
    ['a number', '12'],
    ['a word of the language', 'None'],
    ['no code', ''],
    ['the last result, which is another one later', '_'],
    ['a part of the last result', '__.logits'],
    ['an assignment at the end, whose value is not shown', 'z\ny = z'],
    ['a text of several lines', '"""\nz\n"""']
  ])('is `Out` alone: %s', (_, code) => {
    expect(originOfOutput(output('result', code), null)).toEqual({ label: null, sources: [OUT] });
  });

  it('is the name alone in a cell without a number', () => {
    expect(originOfOutput(output('result', 'z', null), null).sources).toEqual([
      { path: 'z', sample: null }
    ]);
    expect(originOfOutput(output('result', 'f(z)', null), null).sources).toEqual([]);
  });
});

describe('originInTuple', () => {
  const paths = (code: string, index: number, count: number) => {
    const origin = originInTuple(output('result', code), { index, count });
    return origin && [origin.label, ...origin.sources.map(({ path }) => path)];
  };

  it('is the place in `Out`, and the path that stands there', () => {
    expect(paths('a = 1\nlogits, out.y', 1, 2)).toEqual(['out.y', 'Out[5][1]', 'out.y']);
    expect(paths('f(a, b), y', 0, 2)).toEqual([null, 'Out[5][0]']);
    expect(paths('a, f(b), y,', 2, 3)).toEqual(['y', 'Out[5][2]', 'y']);
  });

  it('may be at any of more places than there are arrays', () => {
    expect(paths('loss.item(), y', 0, 1)).toEqual([null, 'Out[5][0]', 'Out[5][1]', 'y']);
  });

  it('is null for any other code, and for what is printed', () => {
    expect(paths('f(a, b)', 0, 1)).toBeNull();
    expect(paths('a[0, 1]', 0, 1)).toBeNull();
    expect(paths('', 0, 1)).toBeNull();
    expect(originInTuple(output('stream', 'a, b'), { index: 0, count: 2 })).toBeNull();
  });
});

describe.each(['stream', 'display'] as const)('originOfOutput, of a %s', kind => {
  it('is the name at the same place among those that are printed', () => {
    const code = 'print(a)\nprint(b)';
    const place = { index: 1, count: 2 };
    expect(originOfOutput(output(kind, code), null, place).label).toBe('b');
    expect(originOfOutput(output(kind, code), null, { index: 0, count: 3 }).label).toBeNull();
    const mixed = output(kind, 'print(f(a)); print(b)');
    expect(originOfOutput(mixed, null, { index: 0, count: 2 }).label).toBeNull();
    expect(originOfOutput(mixed, null, { index: 1, count: 2 }).label).toBe('b');
    expect(originOfOutput(mixed, null, { index: 1, count: 3 }).label).toBeNull();
  });

  it.each([
    ['the only name that is printed', 'print(z)', null, 'z'],
    ['spaces inside', 'print( z )', null, 'z'],
    ['a display', 'display(frame)', null, 'frame'],
    ['a word before it', 'print("z (1, 2):", z, sep="")', null, 'z'],
    ['an f-string', 'print(f"logits {out.logits!r:>5} of {len(x)}")', null, 'out.logits'],
    ['what ends with the name that the text tells', 'print(out.logits, y)', 'logits', 'out.logits'],
    ['the same name twice', 'print(z)\nfor _ in x:\n    print(z)', null, 'z'],
    ['the name that the text tells', 'print(f"{a=}"); print(b)', 'a', 'a'],
    ['beside its shape', 'print(z.shape, z, len(z), end="")', null, 'z'],
    ['beside an expression that may be a number', 'print(z.mean(), z)', null, 'z'],
    ['not in a comment', '# print(old)\nprint(z)', null, 'z'],
    ['over several lines', 'print(\n    "z",  # a word\n    z,\n)', null, 'z'],
    ['a display with an option', 'display(z, clear=True)', null, 'z']
  ])('is the name: %s', (_, code, printed, name) => {
    expect(originOfOutput(output(kind, code), printed)).toEqual({
      label: name,
      sources: [{ path: name, sample: null }]
    });
  });

  it('is first what the code prints, then the word before it', () => {
    const { label, sources } = originOfOutput(output(kind, 'print("logits:", out[0])'), 'logits');
    expect(label).toBe('out[0]');
    expect(sources.map(({ path }) => path)).toEqual(['out[0]', 'logits']);
  });

  it.each([
    ['two names', 'print(a)\nprint(b)', null],
    ['an expression', 'print(a.mean())', null],
    ['another function', 'pprint(z)', null],
    ['a word of the language', 'print(None)', null],
    ['what the text calls it is no name', '', 'loss (mean)']
  ])('is not known: %s', (_, code, printed) => {
    expect(originOfOutput(output(kind, code), printed)).toEqual({ label: null, sources: [] });
  });
});
