import { act, renderHook } from '@testing-library/react';
import { EnvironmentContext } from '../../../src/panel/environment';
import { useLossUnit } from '../../../src/panel/loss/use-loss-unit';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { environmentOf } from '../environment';

describe('useLossUnit', () => {
  it('follows the settings', () => {
    const environment = environmentOf();
    const { result } = renderHook(() => useLossUnit(), {
      wrapper: ({ children }) => (
        <EnvironmentContext.Provider value={environment}>{children}</EnvironmentContext.Provider>
      )
    });
    expect(result.current).toEqual({ name: 'nats', perNat: 1 });
    act(() => environment.view.update({ settings: { ...DEFAULT_SETTINGS, lossUnit: 'bits' } }));
    expect(result.current.name).toBe('bits');
    expect(8 * Math.LN2 * result.current.perNat).toBeCloseTo(8, 14);
  });
});
