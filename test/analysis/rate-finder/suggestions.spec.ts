import { minimum, slide, steep, valley } from '../../../src/analysis/rate-finder/suggestions';

const RATES = Float64Array.of(1e-4, 1e-3, 1e-2, 1e-1, 1);

describe('the suggestions', () => {
  it('of a small curve, by hand', () => {
    const losses = Float64Array.of(3, 2.9, 1, 0.5, 4);
    expect(steep(RATES, losses)).toEqual({ rate: 1e-3, index: 1 });
    expect(minimum(RATES, losses)).toEqual({ rate: 1e-1 / 10, index: 3 });
    // The valley ends at 3 and is 4 long: it begins at −1, and a third and a sixth of it lead to 0.
    expect(valley(RATES, losses)).toEqual({ rate: 1e-4, index: 0 });
  });

  it('need a curve', () => {
    const none = new Float64Array(0);
    expect([valley, slide, minimum, steep].map(suggest => suggest(none, none))).toEqual([
      null,
      null,
      null,
      null
    ]);
    expect(slide(RATES, RATES)).toBeNull();
  });

  it('count an index before the first from the end, as Python does', () => {
    expect(valley(RATES, Float64Array.of(3, 2, 2, 2, 2))).toEqual({ rate: 1, index: 4 });
  });
});
