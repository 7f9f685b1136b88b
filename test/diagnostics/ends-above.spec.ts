import { endsAbove } from '../../src/diagnostics/ends-above';

const steps = (count: number, loss: (step: number) => number) =>
  Float64Array.from({ length: count }, (_, step) => (step === 0 ? 1 : loss(step)));

describe('endsAbove', () => {
  it('takes a millionth for rounding where the steps see all samples', () => {
    expect(endsAbove(Float64Array.of(2, 5, 2 + 1e-6), false)).toBe(false);
    expect(endsAbove(Float64Array.of(2, 1, 2 + 3e-6), false)).toBe(true);
  });

  it('wants a level above the start by a twentieth and by its noise', () => {
    expect(
      endsAbove(
        steps(40, () => 1.04),
        true
      )
    ).toBe(false);
    expect(
      endsAbove(
        steps(40, () => 1.06),
        true
      )
    ).toBe(true);
    expect(
      endsAbove(
        steps(40, step => 1.2 + (step % 2) * 0.5 - 0.25),
        true
      )
    ).toBe(false);
  });

  it('is certain where all of the last quarter is above, whatever its noise', () => {
    expect(
      endsAbove(
        steps(40, step => 1.1 + (step % 2) * 50),
        true
      )
    ).toBe(true);
  });
});
