import type { LossHistory, MetricSeries, StepUnit } from '../../array/loss-history';
import type { Metric } from './log-line';
import { isLossName } from './metric-name';

/** More metrics than these no training logs. */
const MAX_SERIES = 64;

interface Points {
  readonly isPercent: boolean;
  /** In the order of the log, in which steps may come again. */
  readonly steps: number[];
  readonly values: number[];
  bound: number;
  isWhole: boolean;
}

/** Gathers the metrics of one training, step by step. */
export class SeriesBuilder {
  add(step: number, { name, value, bound, isPercent }: Metric): void {
    const points = this.points.get(name) ?? this.begin(name, isPercent);
    if (points !== null) {
      points.steps.push(step);
      points.values.push(value);
      points.bound = Math.max(points.bound, bound);
      points.isWhole &&= Number.isInteger(value);
    }
  }

  /**
   * The history; null if this is none. It has a loss at two steps at least, or at three where the log counts nothing, and
   * whole numbers alone are no loss then.
   */
  build(unit: StepUnit, stepsPerEpoch: number | null): LossHistory | null {
    const enough = unit === 'record' ? 3 : 2;
    const isHistory = [...this.points].some(
      ([name, { isWhole }]) => isLossName(name) && (unit !== 'record' || !isWhole)
    );
    if (!isHistory) {
      return null;
    }
    const series = [...this.points].map(seriesOf).filter(({ steps }) => steps.length > 1);
    const losses = series.filter(({ isLoss }) => isLoss);
    const others = series.filter(({ isLoss }) => !isLoss);
    if (!losses.some(({ steps }) => steps.length >= enough)) {
      return null;
    }
    return { unit, stepsPerEpoch, series: [...losses, ...others] };
  }

  private begin(name: string, isPercent: boolean): Points | null {
    if (this.points.size === MAX_SERIES) {
      return null;
    }
    const points: Points = { isPercent, steps: [], values: [], bound: 0, isWhole: true };
    this.points.set(name, points);
    return points;
  }

  private readonly points = new Map<string, Points>();
}

/** The points by ascending step; of several at one step the last that was logged. */
function seriesOf([name, { steps, values, bound, isPercent }]: [string, Points]): MetricSeries {
  const isSorted = steps.every((step, i) => i === 0 || step > steps[i - 1]);
  const latest = isSorted ? null : new Map(steps.map((step, i) => [step, values[i]]));
  const sorted = latest === null ? steps : [...latest.keys()].sort((a, b) => a - b);
  return {
    name,
    isLoss: isLossName(name),
    isPercent,
    steps: Float64Array.from(sorted),
    values: Float64Array.from(
      latest === null ? values : sorted.map(step => latest.get(step) ?? NaN)
    ),
    bound
  };
}
