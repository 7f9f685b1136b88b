import { renderHook } from '@testing-library/react';
import { translate, useEnvironment } from '../../src/panel/environment';
import { sentence } from '../../src/sentence';
import { trans } from './environment';

describe('translate', () => {
  it('looks the template up, and fills its places', () => {
    const german = Object.assign(Object.create(trans) as typeof trans, {
      __: (text: string) => (text === '{n} samples' ? '{n} Beispiele' : text)
    });
    expect(translate(german, sentence('{n} samples', { n: 3 }))).toBe('3 Beispiele');
  });
});

describe('useEnvironment', () => {
  it('is an error outside of the panel', () => {
    jest.spyOn(console, 'error').mockImplementation();
    expect(() => renderHook(() => useEnvironment())).toThrow('without its environment');
  });
});
