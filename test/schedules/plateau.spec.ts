import { isBetter, plateau, type PlateauOptions } from '../../src/schedules/plateau';

const OPTIONS: PlateauOptions = {
  ...{ lr: 1, mode: 'min', factor: 0.5, patience: 0, threshold: 0, threshold_mode: 'rel' },
  ...{ cooldown: 0, minLr: 0, eps: 0 }
};

/** The rates of all steps that follow such metrics. */
function ratesOf(
  metrics: readonly (number | null)[],
  options: Partial<PlateauOptions> = {}
): readonly number[] {
  const walk = plateau({ ...OPTIONS, ...options }, step => metrics[step]);
  return Array.from({ length: metrics.length + 1 }, (_, step) => walk(step));
}

describe('isBetter', () => {
  it.each([
    ['min', 'rel', 0.1, 8.99, 10, true],
    ['min', 'rel', 0.1, 9, 10, false],
    ['min', 'abs', 0.5, 9.4, 10, true],
    ['min', 'abs', 0.5, 9.5, 10, false],
    ['max', 'rel', 0.5, 15.1, 10, true],
    ['max', 'rel', 0.5, 15, 10, false],
    ['max', 'abs', 0.5, 10.6, 10, true],
    ['max', 'abs', 0.5, 10.5, 10, false]
  ] as const)(
    'asks in mode %s for more than the threshold (%s %d): %d after %d',
    (mode, threshold_mode, threshold, value, best, better) => {
      expect(isBetter({ mode, threshold, threshold_mode }, value, best)).toBe(better);
    }
  );

  it('takes any number for better than none', () => {
    const relative = { threshold: 1e-4, threshold_mode: 'rel' } as const;
    expect(isBetter({ ...relative, mode: 'min' }, 1e300, Infinity)).toBe(true);
    expect(isBetter({ ...relative, mode: 'max' }, -1e300, -Infinity)).toBe(true);
  });

  it.each(['min', 'max'] as const)('never takes NaN for better in mode %s', mode => {
    expect(isBetter({ mode, threshold: 0, threshold_mode: 'abs' }, NaN, 1)).toBe(false);
  });
});

describe('plateau', () => {
  it('cuts at the first failure where there is no patience', () => {
    expect(ratesOf([5, 4, 4, 3, 3])).toEqual([1, 1, 1, 0.5, 0.5, 0.25]);
  });

  it('counts anew after every improvement', () => {
    expect(ratesOf([5, 6, 4, 6, 6], { patience: 1 })).toEqual([1, 1, 1, 1, 1, 0.5]);
  });

  it('overlooks failures while it cools down', () => {
    expect(ratesOf([5, 5, 5, 5, 5], { cooldown: 2 })).toEqual([1, 1, 0.5, 0.5, 0.5, 0.25]);
  });

  it('stops at the lowest rate', () => {
    expect(ratesOf([1, 1, 1, 1], { minLr: 0.4 })).toEqual([1, 1, 0.5, 0.4, 0.4]);
  });

  it('ignores a reduction that is not above eps', () => {
    expect(ratesOf([1, 1, 1, 1], { eps: 0.25 })).toEqual([1, 1, 0.5, 0.5, 0.5]);
  });

  it('looks for the greatest metric in mode max', () => {
    expect(ratesOf([1, 2, 3, 3], { mode: 'max' })).toEqual([1, 1, 1, 1, 0.5]);
  });

  it('does nothing at a step of which no metric is known', () => {
    expect(ratesOf([1, null, null, 1])).toEqual([1, 1, 1, 1, 0.5]);
  });
});
