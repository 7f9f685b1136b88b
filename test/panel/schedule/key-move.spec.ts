import { keyMove } from '../../../src/panel/schedule/key-move';

const BOTH = { step: 100, movesStep: true, movesRate: true, grain: 1 };
const press = (key: string, shiftKey = false, handle = BOTH, rate = 0.1) =>
  keyMove({ key, shiftKey }, handle, rate, 1000);

describe('keyMove', () => {
  it('goes by a hundredth of the steps, or a tenth', () => {
    expect(press('ArrowRight')).toEqual({ step: 110, rate: null });
    expect(press('ArrowLeft', true)).toEqual({ step: 0, rate: null });
  });

  it('goes by a whole epoch where the point can lie at no other steps', () => {
    expect(press('ArrowRight', false, { ...BOTH, grain: 250 })?.step).toBe(350);
  });

  it('goes by a twentieth of the rate, or a fifth', () => {
    expect(press('ArrowUp')?.rate).toBeCloseTo(0.105, 12);
    expect(press('ArrowDown', true)?.rate).toBeCloseTo(0.1 / 1.2, 12);
    expect(press('ArrowUp', false, BOTH, 0)?.rate).toBe(1e-4);
  });

  it('leaves other keys, and directions that do not move it', () => {
    expect(press('Tab')).toBeNull();
    expect(press('ArrowUp', false, { ...BOTH, movesRate: false })).toBeNull();
    expect(press('ArrowRight', false, { ...BOTH, movesStep: false })).toBeNull();
  });
});
