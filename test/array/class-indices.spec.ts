import { classIndices } from '../../src/array/class-indices';

describe('classIndices', () => {
  it('keeps the names beside the indices', () => {
    const { values, classNames } = classIndices('species', ['b', 'a', 'b']);
    expect([...values]).toEqual([1, 0, 1]);
    expect(classNames).toEqual(['a', 'b']);
  });

  it('takes names of an object for names', () => {
    expect(classIndices('x', ['__proto__', 'constructor']).classNames).toEqual([
      '__proto__',
      'constructor'
    ]);
  });

  it.each([['12'], ['-1.5 %'], ['2026-11-28'], ['nan'], ['<NA>'], ['NaT'], ['']])(
    'refuses %j',
    cell => {
      expect(() => classIndices('x', ['cat', cell])).toThrow('Column x holds');
    }
  );

  it('refuses more than 1000 names', () => {
    const names = Array.from({ length: 1001 }, (_, i) => `name ${i}`);
    expect(classIndices('x', names.slice(1)).classNames).toHaveLength(1000);
    expect(() => classIndices('x', names)).toThrow('1000');
  });
});
