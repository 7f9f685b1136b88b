import { parseOutput } from '../../src/repr/parse-output';
import { findPandasArrays } from '../../src/repr/pandas-array';
import { SourceText } from '../../src/repr/source-text';

const INTEGERS = '<IntegerArray>\n[1, <NA>, 3]\nLength: 3, dtype: Int64';

describe('findPandasArrays', () => {
  it.each([
    [INTEGERS, 'float64', [1, NaN, 3]],
    [`y = ${INTEGERS}`.replace('<NA>', '2'), 'int64', [1, 2, 3]],
    ['<BooleanArray>\n[True, False]\nLength: 2, dtype: boolean', 'bool', [1, 0]],
    ["<StringArray>\n['b', 'a']\nLength: 2, dtype: string", 'int64', [1, 0]]
  ])('reads %j', (text, dtype, values) => {
    const [item, ...others] = parseOutput(text);
    expect(others).toEqual([]);
    expect(item).toMatchObject({ kind: 'array', array: { dtype } });
    expect(item.kind === 'array' && [...item.array.values]).toEqual(values);
    expect(item.name).toBe(text.startsWith('y') ? 'y' : null);
  });

  it('knows the length of one that is cut', () => {
    const text = INTEGERS.replace('<NA>,', '2,\n ...\n 8,').replace('Length: 3', 'Length: 90');
    expect(parseOutput(text)).toMatchObject([{ kind: 'truncated', shape: [90] }]);
  });

  it.each([
    INTEGERS.replace('Length: 3', 'Length: 4'),
    "<StringArray>\n['a', <NA>]\nLength: 2, dtype: string",
    "<StringArray>\n['it's']\nLength: 1, dtype: string",
    "<DatetimeArray>\n['2020-01-01']\nLength: 1, dtype: datetime64[ns]"
  ])('refuses %j', text => {
    expect(parseOutput(text)).toMatchObject([{ kind: 'broken' }]);
  });

  it.each(['<IntegerArray>\n[1, 2', 'IntegerArray>\n[1]\nLength: 1, dtype: Int64', '[1]'])(
    'finds none in %j',
    text => {
      expect(findPandasArrays(new SourceText(text))).toEqual([]);
    }
  );

  it('stops at the next one, however many do not end', () => {
    const begin = performance.now();
    findPandasArrays(new SourceText('<IntegerArray>\n[1,\n'.repeat(25_000)));
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
