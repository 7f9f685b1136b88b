import { readValues } from '../../src/repr/call-values';

describe('readValues', () => {
  it('reads brackets and scalars', () => {
    expect(readValues('[[1, 2]]', 0)).toMatchObject({ shape: [1, 2], end: 8 });
    expect(readValues('0.5)', 0)).toMatchObject({ shape: [], end: 3 });
  });

  it('knows values that are not printed, and abbreviations in prose', () => {
    expect(readValues('...', 0)).toBe('none');
    expect(readValues('[...]', 0)).toBeNull();
    expect(readValues('s)', 0)).toBeNull();
  });

  it('says what is wrong with a complex number', () => {
    expect(readValues('1j)', 0)).toMatchObject({ reason: 'complex' });
  });
});
