import { act, renderHook } from '@testing-library/react';
import { EnvironmentContext } from '../../src/panel/environment';
import { useFigureStyle } from '../../src/panel/use-figure-style';
import { sentence } from '../../src/sentence';
import { plainStyle } from '../figures/plain-style';
import { environmentOf } from './environment';

function setUp() {
  const environment = environmentOf();
  const { result } = renderHook(() => useFigureStyle(), {
    wrapper: ({ children }) => (
      <EnvironmentContext.Provider value={environment}>{children}</EnvironmentContext.Provider>
    )
  });
  return { environment, result };
}

describe('useFigureStyle', () => {
  it('is the theme, and the language of the reader', () => {
    const { result } = setUp();
    expect(result.current.theme).toBe(plainStyle.theme);
    expect(result.current.translate(sentence('class {k}', { k: 3 }))).toBe('class 3');
  });

  it('follows the theme, and is the same object until it changes', () => {
    const { environment, result } = setUp();
    const before = result.current;
    act(() => environment.view.update({ title: 'b.ipynb' }));
    expect(result.current).toBe(before);
    act(() => environment.view.update({ theme: { ...plainStyle.theme, textColor: '#ffffff' } }));
    expect(result.current.theme.textColor).toBe('#ffffff');
  });
});
