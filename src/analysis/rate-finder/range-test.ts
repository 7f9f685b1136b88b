import type { LossHistory } from '../../array/loss-history';
import { smoothLosses } from './smooth-losses';
import { minimum, slide, steep, valley, type Suggest, type Suggested } from './suggestions';

/** A training whose rate rises from step to step, to see from where on the loss falls and where it diverges. */
export interface RangeTest {
  /** Name of the loss. */
  readonly name: string;
  /** Whether the panel trained it, rather than the person. */
  readonly isSimulated: boolean;
  readonly rates: Float64Array;
  readonly losses: Float64Array;
}

/** A suggested rate with the point of the curve that it is read from. */
export interface RateSuggestion extends Suggested {
  readonly name: 'valley' | 'slide' | 'minimum' | 'steep';
  readonly loss: number;
  /** The rate of the point, which is not always the one to take. */
  readonly pointRate: number;
}

export interface RateFinding {
  /** What the rules were applied to. */
  readonly smoothed: Float64Array;
  readonly suggestions: readonly RateSuggestion[];
}

/** Fewer points than these show no valley. */
export const MIN_POINTS = 12;
/** A warm-up rises as well, but not over so many decades. */
const MIN_RATIO = 100;
/** fastai leaves out a tenth at the start, and the last five points, where the loss has diverged. */
const SKIPPED = { start: 0.1, end: 5 };

const RULES: Readonly<Record<RateSuggestion['name'], Suggest>> = { valley, slide, minimum, steep };

/** Whether a metric is the learning rate. */
export function isRateName(name: string): boolean {
  return /(?:^|[\W_])(?:lr|learning_rate)(?:[\W_]|$)/i.test(name);
}

/** The range test that a history logs: its rate rises at every step, by a factor of 100 at least. Null for any other. */
export function rangeTest({ series }: LossHistory): RangeTest | null {
  const rate = series.find(({ name }) => isRateName(name));
  const loss = series.find(({ isLoss }) => isLoss);
  if (rate === undefined || loss === undefined) {
    return null;
  }
  const rateAt = new Map([...rate.steps].map((step, i) => [step, rate.values[i]]));
  const common = [...loss.steps.keys()].filter(i => rateAt.has(loss.steps[i]));
  const rates = Float64Array.from(common, i => rateAt.get(loss.steps[i]) ?? NaN);
  const rises = rates.every((value, i) => value > (i === 0 ? 0 : rates[i - 1]));
  const enough = rates.length >= MIN_POINTS && rates[rates.length - 1] >= MIN_RATIO * rates[0];
  return rises && enough
    ? {
        name: loss.name,
        isSimulated: false,
        rates,
        losses: Float64Array.from(common, i => loss.values[i])
      }
    : null;
}

/** The losses of a range test, smoothed unless the log has done it, and what is suggested on them. */
export function findRates(
  { rates, losses }: Pick<RangeTest, 'rates' | 'losses'>,
  smooths = true
): RateFinding {
  const smoothed = smooths ? smoothLosses(losses) : losses;
  return { smoothed, suggestions: suggestRates(rates, smoothed) };
}

/** What fastai's `lr_find` suggests: its rules on smoothed losses, without both ends, up to the first that is lost. */
export function suggestRates(
  rates: Float64Array,
  smoothed: Float64Array
): readonly RateSuggestion[] {
  const start = Math.floor(smoothed.length * SKIPPED.start);
  const part = smoothed.subarray(start, Math.max(start, smoothed.length - SKIPPED.end));
  const lost = part.findIndex(Number.isNaN);
  const used = lost === -1 ? part : part.subarray(0, lost);
  const usedRates = rates.subarray(start, start + used.length);
  return Object.entries(RULES).flatMap(([name, suggest]) => {
    const found = suggest(usedRates, used);
    return found === null
      ? []
      : [
          {
            name: name as RateSuggestion['name'],
            rate: found.rate,
            index: start + found.index,
            pointRate: usedRates[found.index],
            loss: used[found.index]
          }
        ];
  });
}
