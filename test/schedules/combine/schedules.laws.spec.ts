import fc from 'fast-check';
import { isTagged } from '../../../src/errors';
import { learningRates } from '../../../src/schedules/learning-rates';
import { findSchedule, SCHEDULES } from '../../../src/schedules/registry';
import type { ParamValue, ScheduleSpec } from '../../../src/schedules/spec';
import { expectClose } from '../../fixtures/expect-close';
import { randomSpec, seeded } from '../random-specs';

const NUM_STEPS = 120;

const combined = (name: string, params: Record<string, ParamValue>): ScheduleSpec => ({
  library: 'combine',
  name,
  params
});
const product = (...schedules: ScheduleSpec[]) => combined('Product', { schedules });
const scale = (factor: number, schedule: ScheduleSpec) => combined('Scale', { factor, schedule });
const clip = (lowest: number, highest: number | null, schedule: ScheduleSpec) =>
  combined('Clip', { lowest, highest, schedule });
const perEpoch = (steps_per_epoch: number, schedule: ScheduleSpec) =>
  combined('PerEpoch', { steps_per_epoch, accumulation: 1, schedule });
const sequence = (boundaries: number[], schedules: ScheduleSpec[], time = 'anew', change = 'at') =>
  combined('Sequence', { boundaries, change, time, schedules });
const expression = (text: string) => combined('Expression', { lr: 0.1, expression: text });
const constant = (lr: number): ScheduleSpec => ({
  library: 'textbook',
  name: 'Constant',
  params: { lr }
});

const rates = (spec: ScheduleSpec) => learningRates(spec, NUM_STEPS);

function isAccepted(spec: ScheduleSpec): boolean {
  try {
    rates(spec);
    return true;
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return false;
    }
    throw error;
  }
}

/** Any schedule of the registry, with parameters of which its library makes rates to the last step. */
const schedule = fc
  .tuple(fc.nat(SCHEDULES.length - 1), fc.nat())
  .map(([index, seed]) => {
    const { library, name } = SCHEDULES[index];
    return randomSpec(findSchedule(library, name), seeded(seed));
  })
  .filter(spec => findSchedule(spec.library, spec.name).followsMetric !== true && isAccepted(spec));
const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const boundary = fc.nat(NUM_STEPS);
const { NUM_RUNS = '40' } = process.env;
const COUNTS = { numRuns: Number(NUM_RUNS) };

function same(one: ScheduleSpec, other: ScheduleSpec): void {
  expect(rates(one)).toEqual(rates(other));
}

/** The same up to the rounding of another order. */
function close(one: ScheduleSpec, other: ScheduleSpec): void {
  const [left, right] = [rates(one), rates(other)];
  const largest = right.reduce((max, rate) => Math.max(max, Math.abs(rate)), Number.MIN_VALUE);
  expectClose(
    left.map(rate => rate / largest),
    right.map(rate => rate / largest),
    1e-12
  );
}

describe('the laws of combinations', () => {
  it('a product does not know order or brackets, and 1 changes nothing', () => {
    fc.assert(
      fc.property(schedule, schedule, schedule, (a, b, c) => {
        same(product(a, b), product(b, a));
        close(product(a, product(b, c)), product(product(a, b), c));
        same(product(a, constant(1)), a);
        same(product(a), a);
      }),
      COUNTS
    );
  });

  it('a scale is a product with a constant, and scales multiply', () => {
    fc.assert(
      fc.property(schedule, schedule, factor, factor, (a, b, f, g) => {
        same(scale(f, a), product(a, constant(f)));
        close(scale(f, scale(g, a)), scale(f * g, a));
        close(scale(f, product(a, b)), product(scale(f, a), b));
      }),
      COUNTS
    );
  });

  it('a clip keeps its bounds, is done once, and is scaled with them', () => {
    fc.assert(
      fc.property(schedule, factor, factor, factor, (a, one, other, f) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const clipped = clip(low, high, a);
        expect(rates(clipped).every(rate => rate >= low && rate <= high)).toBe(true);
        same(clip(low, high, clipped), clipped);
        same(clip(low, null, clip(0, high, a)), clipped);
        close(scale(f, clipped), clip(f * low, f * high, scale(f, a)));
        const raw = rates(a);
        rates(clipped).forEach((rate, step) => {
          expect(raw[step] >= low && raw[step] <= high ? rate : raw[step]).toBe(raw[step]);
        });
      }),
      COUNTS
    );
  });

  it('a sequence is its parts, anew or by one clock, and does not know brackets', () => {
    fc.assert(
      fc.property(schedule, schedule, schedule, boundary, boundary, (a, b, c, one, other) => {
        const ends = [Math.min(one, other), Math.max(one, other)];
        const parts = [a, b, c].map(rates);
        for (const [time, change] of ['anew', 'on'].flatMap(t => [
          [t, 'at'],
          [t, 'after']
        ])) {
          const starts = [0, ...ends.map(end => (change === 'at' ? end : end + 1))];
          const found = rates(sequence(ends, [a, b, c], time, change));
          const expected = found.map((_, step) => {
            const part = step >= starts[2] ? 2 : Number(step >= starts[1]);
            return parts[part][time === 'on' ? step : step - starts[part]];
          });
          expect(found).toEqual(expected);
        }
        same(
          sequence(ends, [a, b, c]),
          sequence([ends[0]], [a, sequence([ends[1] - ends[0]], [b, c])])
        );
        same(sequence([], [a]), a);
        same(scale(2, sequence([one], [a, b])), sequence([one], [scale(2, a), scale(2, b)]));
      }),
      COUNTS
    );
  });

  it('epochs of epochs multiply, and each holds the rate of its number', () => {
    fc.assert(
      fc.property(
        schedule,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (a, n, m) => {
          const plain = rates(a);
          expect(rates(perEpoch(n, a))).toEqual(
            plain.map((_, step) => plain[Math.floor(step / n)])
          );
          same(perEpoch(n, perEpoch(m, a)), perEpoch(n * m, a));
          same(perEpoch(1, a), a);
          same(scale(3, perEpoch(n, a)), perEpoch(n, scale(3, a)));
        }
      ),
      COUNTS
    );
  });

  it('a warm-up leads to the schedule, which then is what it would be alone', () => {
    const shape = fc.constantFrom('linear', 'cosine', 'log', '1-sqrt', 'constant');
    const from = fc.constantFrom('0', '1');
    const steps = fc.integer({ min: 1, max: NUM_STEPS });
    const start = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(schedule, shape, from, steps, start, (a, form, count_from, warm, share) => {
        const warmup = { steps: warm, start: share, shape: form, count_from, schedule: a };
        const plain = rates(a);
        const before = rates(combined('Warmup', { ...warmup, place: 'before' }));
        const over = rates(combined('Warmup', { ...warmup, place: 'over' }));
        expect(before.subarray(warm)).toEqual(plain.subarray(0, NUM_STEPS + 1 - warm));
        expect(over.subarray(warm)).toEqual(plain.subarray(warm));
        const shares = over.subarray(0, warm).map((rate, step) => rate / plain[step]);
        const known = shares.filter(value => Number.isFinite(value));
        expect(known.every(value => value >= share - 1e-12 && value <= 1 + 1e-12)).toBe(true);
        const rising = before.subarray(0, warm + 1).map(rate => rate * Math.sign(plain[0]));
        expect(
          rising.every((rate, i) => i === 0 || rate >= rising[i - 1] - 1e-12 * Math.abs(rate))
        ).toBe(true);
        same(combined('Warmup', { ...warmup, start: 1, place: 'over' }), a);
      }),
      COUNTS
    );
  });
});

/** Formulas of step, total and lr that have a value everywhere. */
const formula = fc
  .letrec<{ tree: string }>(tie => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('step', 'total', 'lr', '0.5', '3', 'cos(step / 50)', '0.99 ** step'),
      fc
        .tuple(fc.constantFrom('+', '-', '*'), tie('tree'), tie('tree'))
        .map(([sign, a, b]) => `(${a} ${sign} ${b})`),
      fc
        .tuple(fc.constantFrom('min', 'max'), tie('tree'), tie('tree'))
        .map(([name, a, b]) => `${name}(${a}, ${b})`),
      fc
        .tuple(tie('tree'), tie('tree'), tie('tree'))
        .map(([a, b, c]) => `(${a} if ${b} < ${c} else ${b})`)
    )
  }))
  .tree.filter(text => text.length <= 200);

describe('the laws of expressions', () => {
  it('put formulas together as numbers are', () => {
    fc.assert(
      fc.property(formula, formula, (a, b) => {
        const [left, right] = [a, b].map(text => rates(expression(text)));
        const both = (text: string, combine: (x: number, y: number) => number) => {
          const wanted = left.map((x, step) => combine(x, right[step]));
          expect([...rates(expression(text))]).toEqual([...wanted]);
        };
        both(`(${a}) + (${b})`, (x, y) => x + y);
        both(`(${a}) - (${b})`, (x, y) => x - y);
        both(`min(${a}, ${b})`, Math.min);
        both(`max(${a}, ${b})`, Math.max);
        both(`(${a}) if (${a}) >= (${b}) else (${b})`, Math.max);
        both(`-(${a}) * 2`, x => -x * 2);
        same(expression(`(${a}) * (${b})`), product(expression(a), expression(b)));
        same(expression(`0.25 * (${a})`), scale(0.25, expression(a)));
        same(expression(`min(2, max(0.5, ${a}))`), clip(0.5, 2, expression(a)));
      }),
      COUNTS
    );
  });
});
