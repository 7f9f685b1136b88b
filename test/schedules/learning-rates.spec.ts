import { learningRates, MAX_STEPS } from '../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../src/schedules/spec';
import { expectClose } from '../fixtures/expect-close';
import { readFixture } from '../fixtures/read-fixture';

interface RateCase {
  readonly spec: ScheduleSpec;
  readonly rates: readonly number[];
}

const { cases } = readFixture<{ readonly cases: readonly RateCase[] }>('schedules.json');

const textbook = (name: string, params: Record<string, number>): ScheduleSpec => ({
  library: 'textbook',
  name,
  params
});

describe('learningRates', () => {
  it.each(cases.map(({ spec, rates }) => [spec.name, spec, rates] as const))(
    'is what Python and torch compute: %s %j',
    (_, spec, rates) => {
      const actual = learningRates(spec, rates.length - 1);
      const ratios = actual.map((rate, step) => rate / rates[step]);
      expectClose(ratios, new Float64Array(rates.length).fill(1), 1e-12);
    }
  );

  it('has the rate after the last step too', () => {
    const spec = textbook('StepDecay', { lr: 1, gamma: 0.5, step_size: 2 });
    expect([...learningRates(spec, 4)]).toEqual([1, 1, 0.5, 0.5, 0.25]);
  });

  it('takes whole numbers of steps from 1 to a million', () => {
    const spec = textbook('Constant', { lr: 1 });
    for (const numSteps of [0, -1, 2.5, NaN, MAX_STEPS + 1]) {
      expect(() => learningRates(spec, numSteps)).toThrow(
        `the number of steps must be a whole number in 1..1000000, not ${numSteps}`
      );
    }
    expect(learningRates(spec, MAX_STEPS).length).toBe(MAX_STEPS + 1);
  });
});
