import { readFileSync } from 'node:fs';
import {
  findRates,
  isRateName,
  rangeTest,
  suggestRates
} from '../../../src/analysis/rate-finder/range-test';
import type { LossHistory, MetricSeries } from '../../../src/array/loss-history';
import { readFixture, toNumbers, type Plain } from '../../fixtures/read-fixture';

interface Fixture {
  readonly cases: readonly {
    readonly kind: string;
    readonly rates: readonly number[];
    readonly losses: readonly Plain[];
    readonly smoothed: readonly Plain[];
    readonly suggestions: Readonly<Record<string, number | null>>;
  }[];
}

/** Curves that were drawn at random instead, see make_rate_finder_fixtures.py. */
const { RANGE_TESTS } = process.env;
const { cases } =
  RANGE_TESTS === undefined
    ? readFixture<Fixture>('rate-finder.json')
    : (JSON.parse(readFileSync(RANGE_TESTS, 'utf8')) as Fixture);

const named = cases.map(
  (item, i) => [`${item.kind} of ${item.rates.length} (${i})`, item] as const
);

describe('suggestRates', () => {
  it.each(named)('suggests what fastai does: %s', (_, { rates, smoothed, suggestions }) => {
    const found = suggestRates(Float64Array.from(rates), Float64Array.from(toNumbers(smoothed)));
    const told = Object.fromEntries(found.map(({ name, rate }) => [name, rate]));
    for (const [name, rate] of Object.entries(suggestions)) {
      expect([name, told[name] ?? null]).toEqual([name, rate]);
    }
  });
});

describe('findRates', () => {
  it.each(named)('smooths as fastai does: %s', (_, { kind, rates, losses, smoothed }) => {
    const test = {
      rates: Float64Array.from(rates),
      losses: Float64Array.from(toNumbers(losses))
    };
    const found = findRates(test);
    toNumbers(smoothed).forEach((value, i) => {
      expect(Number.isNaN(found.smoothed[i])).toBe(Number.isNaN(value));
      expect(Number.isNaN(value) || Math.abs(found.smoothed[i] / value - 1) < 1e-12).toBe(true);
    });
    // Of a flat loss the last digit alone decides, which torch's fused lerp rounds in another way.
    if (kind !== 'flat') {
      const whole = Float64Array.from(toNumbers(smoothed));
      const truth = suggestRates(test.rates, whole).map(({ name, index }) => [name, index]);
      expect(found.suggestions.map(({ name, index }) => [name, index])).toEqual(truth);
    }
  });
});

test('what is smooth already is taken as it is', () => {
  const losses = Float64Array.from({ length: 20 }, (_, i) => 3 - i / 10);
  const rates = losses.map((_, i) => 10 ** (i / 5 - 6));
  const { smoothed, suggestions } = findRates({ rates, losses }, false);
  expect(smoothed).toBe(losses);
  expect(suggestions.find(({ name }) => name === 'minimum')).toMatchObject({ index: 14 });
});

function series(name: string, values: readonly number[], from = 0): MetricSeries {
  return {
    name,
    isLoss: name.includes('loss'),
    isPercent: false,
    steps: Float64Array.from(values, (_, i) => from + i),
    values: Float64Array.from(values),
    bound: 0
  };
}

function historyOf(...all: MetricSeries[]): LossHistory {
  return { unit: 'step', stepsPerEpoch: null, series: all };
}

const RISING = Array.from({ length: 20 }, (_, i) => 1e-6 * 2 ** i);
const LOSSES = RISING.map((_, i) => 3 - i / 10);

describe('rangeTest', () => {
  it('takes the steps at which both are logged', () => {
    const found = rangeTest(historyOf(series('train_loss', LOSSES), series('lr', RISING, 2)));
    expect([found?.name, found?.rates.length, found?.losses[0]]).toEqual(['train_loss', 18, 2.8]);
  });

  it.each([
    ['falls', [...RISING].reverse()],
    ['rests', RISING.map(rate => Math.min(rate, 1e-3))],
    ['rises as a warm-up does', RISING.map((_, i) => 1e-3 * (i + 1))],
    ['begins at 0', [0, ...RISING.slice(1)]],
    ['is short', RISING.slice(0, 11)]
  ])('is none where the rate %s', (_, rates) => {
    expect(rangeTest(historyOf(series('loss', LOSSES), series('lr', rates)))).toBeNull();
  });

  it('is none without a rate or a loss', () => {
    expect(rangeTest(historyOf(series('loss', LOSSES)))).toBeNull();
    expect(rangeTest(historyOf(series('lr', RISING)))).toBeNull();
  });
});

test.each([
  ['lr', true],
  ['learning_rate', true],
  ['train/lr', true],
  ['lr-Adam', true],
  ['lrx', false],
  ['loss', false]
])('isRateName %s', (name, expected) => {
  expect(isRateName(name)).toBe(expected);
});
