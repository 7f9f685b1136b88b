import { literal, namedInputs, pythonText } from '../../../src/schedules/code/python-text';

describe('pythonText', () => {
  const inputs = namedInputs({ milestones: [30, 60], gamma: 0.1, left_out: null });

  it('writes a call that fits into one line', () => {
    expect(pythonText({ callee: 'MultiStepLR', inputs })).toBe(
      'MultiStepLR(milestones=[30, 60], gamma=0.1)'
    );
  });

  it('breaks what is too long, the innermost last', () => {
    const inner = { callee: `a_name_of_${'many_'.repeat(9)}letters`, inputs };
    expect(
      pythonText({ callee: 'Outer', inputs: [{ name: 'of', value: { list: [inner] } }] })
    ).toBe(
      `Outer(
    of=[
        ${inner.callee}(
            milestones=[30, 60],
            gamma=0.1,
        ),
    ],
)`
    );
  });

  it.each([
    [true, 'True'],
    [null, 'None'],
    ['cos', '"cos"'],
    [1e-7, '1e-7'],
    [{ 300: 0.1, 600: 0.5 }, '{300: 0.1, 600: 0.5}']
  ])('writes %p as Python', (value, text) => {
    expect(literal(value)).toBe(text);
  });
});
