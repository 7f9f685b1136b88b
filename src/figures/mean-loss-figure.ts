import type { Figure } from './figure';
import type { MeanLossCurve, ScheduleFigureOptions } from './schedule-curve';

/** Mean loss in nats of each simulated run over the steps; a run that overflows ends in a marker. */
export declare function meanLossFigure(
  curves: readonly MeanLossCurve[],
  options: ScheduleFigureOptions
): Figure;
