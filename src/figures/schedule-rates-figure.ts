import type { Figure } from './figure';
import type { ScheduleCurve, ScheduleFigureOptions } from './schedule-curve';

export interface ScheduleRatesOptions extends ScheduleFigureOptions {
  /** The stability estimate 2/λ_max; null where it is not known. */
  readonly maxLearningRate: number | null;
}

/** Learning rate of each schedule over the steps. */
export declare function scheduleRatesFigure(
  curves: readonly ScheduleCurve[],
  options: ScheduleRatesOptions
): Figure;
