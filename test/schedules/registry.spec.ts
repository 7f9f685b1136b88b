import { checkSpec } from '../../src/schedules/check-spec';
import { defaultSpec } from '../../src/schedules/default-spec';
import { learningRates } from '../../src/schedules/learning-rates';
import type { ParamInfo } from '../../src/schedules/param';
import { findSchedule, SCHEDULES } from '../../src/schedules/registry';

const named = SCHEDULES.map(entry => [`${entry.library}.${entry.name}`, entry] as const);

function expectSliderWithinLimits(param: ParamInfo): void {
  if (param.kind !== 'number') {
    return;
  }
  const { min, max, default: standard, scale } = param;
  expect(min).toBeLessThan(max);
  expect(scale === 'linear' || min > 0).toBe(true);
  expect(standard ?? min).toBeGreaterThanOrEqual(min);
  expect(standard ?? min).toBeLessThanOrEqual(max);
}

describe('SCHEDULES', () => {
  it('has no two of the same name', () => {
    const names = named.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(named)('offers %s with defaults and ranges within its limits', (_, entry) => {
    const spec = defaultSpec(entry);
    expect(checkSpec(spec)).toBe(entry);
    for (const param of entry.params) {
      expectSliderWithinLimits(param);
      if (param.kind === 'number') {
        for (const end of [param.min, param.max]) {
          checkSpec({ ...spec, params: { ...spec.params, [param.name]: end } });
        }
      }
    }
  });

  it.each(named)('has finite rates of %s for its defaults', (_, entry) => {
    const rates = learningRates(defaultSpec(entry), 1000);
    expect(rates.every(rate => Number.isFinite(rate) && rate >= 0)).toBe(true);
    expect(rates.some(rate => rate > 0)).toBe(true);
  });
});

describe('findSchedule', () => {
  it('finds a schedule by library and name', () => {
    expect(findSchedule('textbook', 'StepDecay').title).toBe('Step decay');
  });

  it('refuses one that is not known', () => {
    expect(() => findSchedule('textbook', 'Step')).toThrow('no schedule Step of textbook is known');
  });
});
