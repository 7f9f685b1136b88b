import { readArguments } from '../../src/repr/read-arguments';

describe('readArguments', () => {
  it('reads values with brackets, strings and functions', () => {
    const text = `, dtype=[('a', '<i4')], shape=(2, 3),\n  device='cuda:0', grad_fn=<Mul, Backward>) rest`;
    const read = readArguments(text, 0);
    expect(Object.fromEntries(read?.values ?? [])).toEqual({
      dtype: "[('a', '<i4')]",
      shape: '(2, 3)',
      device: "'cuda:0'",
      grad_fn: '<Mul, Backward>'
    });
    expect(text.slice(read?.end)).toBe(' rest');
  });

  it('reads none', () => {
    expect(readArguments(')', 0)).toEqual({ values: new Map(), end: 1 });
  });

  it.each(['', ', 1)', ', =1)', ', a=1', ', a', ' x)', `, a=${'('.repeat(5000)}`])(
    'refuses %j',
    text => {
      expect(readArguments(text, 0)).toBeNull();
    }
  );
});
