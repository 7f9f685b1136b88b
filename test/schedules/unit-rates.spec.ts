import { isTagged } from '../../src/errors';
import { learningRates } from '../../src/schedules/learning-rates';
import { SCHEDULES } from '../../src/schedules/registry';
import type { ScheduleSpec } from '../../src/schedules/spec';
import { lastFactor, ratesByUnit } from '../../src/schedules/unit-rates';
import { randomSpec, seeded } from './random-specs';

const FACTORED = SCHEDULES.filter(entry => lastFactor({ ...entry, params: {} }) !== null);
const STEPS = 6_000;

/** The rates of so few steps that they are walked. */
function walked(spec: ScheduleSpec): Float64Array | null {
  try {
    return learningRates(spec, 400);
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return null;
    }
    throw error;
  }
}

const at = (lr: number): ScheduleSpec => ({
  library: 'textbook',
  name: 'ExponentialDecay',
  params: { lr, k: 0.001 }
});

describe('ratesByUnit', () => {
  it.each(FACTORED.map(entry => [`${entry.library}.${entry.name}`, entry] as const))(
    'are those of the walk to the last digit: %s',
    (_, entry) => {
      const random = seeded(11);
      const name = lastFactor({ ...entry, params: {} }) ?? '';
      for (let draw = 0; draw < 12; draw++) {
        const spec = randomSpec(entry, random);
        const rates = walked(spec);
        const unit = walked({ ...spec, params: { ...spec.params, [name]: 1 } });
        const product = unit?.map(rate => Number(spec.params[name]) * rate) ?? null;
        expect([spec, product]).toEqual([spec, rates]);
      }
    }
  );

  it('are computed once for all values of the factor', () => {
    const compute = jest.fn((spec: ScheduleSpec) => Float64Array.of(Number(spec.params.lr), 0.5));
    expect(ratesByUnit(at(0.3), STEPS, compute)).toEqual(Float64Array.of(0.3, 0.15));
    expect(ratesByUnit(at(0.7), STEPS, compute)).toEqual(Float64Array.of(0.7, 0.35));
    expect(compute).toHaveBeenCalledTimes(1);
    ratesByUnit(at(0.7), STEPS + 1, compute);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('lets the oldest go', () => {
    const compute = jest.fn(() => new Float64Array(1));
    for (let more = 2; more < 11; more++) {
      ratesByUnit(at(0.3), STEPS + more, compute);
    }
    expect(compute).toHaveBeenCalledTimes(9);
    ratesByUnit(at(0.3), STEPS + 10, compute);
    expect(compute).toHaveBeenCalledTimes(9);
    ratesByUnit(at(0.3), STEPS + 2, compute);
    expect(compute).toHaveBeenCalledTimes(10);
  });

  it('are none of a schedule without such a factor, or of a few steps', () => {
    const compute = () => new Float64Array(1);
    expect(ratesByUnit({ ...at(1), name: 'InverseTimeDecay' }, STEPS, compute)).toBeNull();
    expect(ratesByUnit(at(1), 100, compute)).toBeNull();
    expect(ratesByUnit(at(1), 1_000_000, compute)).toBeNull();
  });
});

describe('learningRates', () => {
  it('refuse a factor out of its limits as before', () => {
    expect(() => learningRates(at(-1), STEPS)).toThrow('lr');
  });
});
