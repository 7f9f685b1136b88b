import { withImports } from '../../../../src/schedules/code/writers/with-imports';

describe('withImports', () => {
  it('stands one line above the code', () => {
    expect(withImports('import optax', '', 'rate = 1')).toBe('import optax\n\nrate = 1\n');
  });

  it('leaves two lines around definitions', () => {
    expect(withImports('import optax', 'def f():\n    return 1', 'rate = f()')).toBe(
      'import optax\n\n\ndef f():\n    return 1\n\n\nrate = f()\n'
    );
  });

  it.each([
    ['', 'x = math.pi'],
    ['def f():\n    return math.cos(1)', 'x = f()']
  ])('imports math first where it is used', (definitions, rest) => {
    expect(withImports('import optax', definitions, rest)).toMatch(
      /^import math\n\nimport optax\n/
    );
  });

  it.each(['x = mymath.pi', 'x = jnp.cos(1)', 'math = 3'])('does not import math for %s', rest => {
    expect(withImports('import optax', '', rest)).not.toContain('import math');
  });
});
