import { pythonValue } from '../../../src/analysis/reconciliation/python-value';

describe('pythonValue', () => {
  it.each([
    [null, 'None'],
    [true, 'True'],
    [false, 'False'],
    [0.1, '0.1'],
    [[0.5, 2], '[0.5, 2]'],
    ['balanced', 'balanced']
  ] as const)('writes %j', (value, text) => {
    expect(pythonValue(value)).toBe(text);
  });
});
