import { determined } from '../../src/repr/printed-bound';
import { listedNumbers } from '../../src/repr/listed-numbers';

const TOLD = { dtype: null, length: null, rule: determined };

describe('listedNumbers', () => {
  it.each([
    ['1, 2, NaN', 'int64', 'float64', [1, 2, NaN]],
    ['2,\n 1', 'int8', 'int8', [2, 1]],
    ['0.5, <NA>', 'float32', 'float32', [0.5, NaN]],
    ['0.5, nan', null, 'float64', [0.5, NaN]],
    ['True, False', null, 'bool', [1, 0]]
  ] as const)('reads %j of %s', (text, told, dtype, values) => {
    const content = listedNumbers(text, { ...TOLD, dtype: told });
    expect(content).toMatchObject({ kind: 'array', array: { dtype, shape: [values.length] } });
    expect(content?.kind === 'array' && [...content.array.values]).toEqual(values);
  });

  it.each(['1, 2, ..., 5', '1,\n ...\n 5'])('tells the length of %j', text => {
    expect(listedNumbers(text, { ...TOLD, length: 40 })).toMatchObject({ shape: [40] });
  });

  it.each(["'a'", '2020-01-01', '(0, 1], (1, 2]', ''])('is null for %j', text => {
    expect(listedNumbers(text, TOLD)).toBeNull();
  });
});
