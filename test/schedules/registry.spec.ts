import { checkSpec } from '../../src/schedules/check-spec';
import { defaultSpec, findSchedule, SCHEDULES } from '../../src/schedules/registry';
import { learningRates } from '../../src/schedules/learning-rates';

describe('SCHEDULES', () => {
  it('has no two of the same name', () => {
    const names = SCHEDULES.map(({ library, name }) => `${library}.${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(SCHEDULES.map(entry => [entry.name, entry] as const))(
    'offers %s with defaults and ranges within its limits',
    (_, entry) => {
      const spec = defaultSpec(entry);
      expect(checkSpec(spec)).toBe(entry);
      for (const { name, min, max, default: standard, scale } of entry.params) {
        expect(min).toBeLessThan(max);
        expect(standard).toBeGreaterThanOrEqual(min);
        expect(standard).toBeLessThanOrEqual(max);
        expect(scale === 'linear' || min > 0).toBe(true);
        checkSpec({ ...spec, params: { ...spec.params, [name]: min } });
        checkSpec({ ...spec, params: { ...spec.params, [name]: max } });
      }
    }
  );

  it.each(SCHEDULES.map(entry => [entry.name, entry] as const))(
    'begins %s at its base rate and never rises',
    (_, entry) => {
      const rates = learningRates(defaultSpec(entry), 1000);
      expect(rates[0]).toBe(0.1);
      expect(rates.every((rate, step) => step === 0 || rate <= rates[step - 1])).toBe(true);
    }
  );
});

describe('findSchedule', () => {
  it('finds a schedule by library and name', () => {
    expect(findSchedule('textbook', 'StepDecay').title).toBe('Step decay');
  });

  it('refuses one that is not known', () => {
    expect(() => findSchedule('textbook', 'Step')).toThrow('no schedule Step of textbook is known');
  });
});
