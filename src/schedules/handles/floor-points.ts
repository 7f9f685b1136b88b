import type { Params } from '../entry';
import { createScheduler } from '../scheduler';
import type { ScheduleSpec } from '../spec';
import { indexOfBest, type CurvePoint, type Drawn, type PointsOf } from './curve-point';
import { nestedPoints, nestIn } from './nest';

const INNER = 'schedule';

/**
 * The floor where the curve is lowest, which takes the place of the rate of a point that is there. Of the schedule's own points
 * those keep their rates that a floor leaves as they are.
 */
export const flooredPoints: PointsOf = (params, drawn) => {
  const { rates } = drawn;
  const inner = nestedPoints(nestIn(INNER, params), params, drawn, drawn.numSteps).map(point =>
    isLeft(point.step(params), params, rates) ? point : { ...point, moveRate: undefined }
  );
  if (rates === null) {
    return inner;
  }
  const low = indexOfBest(rates, (a, b) => a < b);
  const moveRate = (rate: number, of: Params): Params => ({
    lowest: lowestFor(rate, low, of, drawn)
  });
  return inner.some(point => point.step(params) === low)
    ? inner.map((point): CurvePoint =>
        point.step(params) === low ? { ...point, moveRate } : point
      )
    : [...inner, { label: 'Floor', step: () => low, moveRate }];
};

/** What is led down to a floor begins at the same rate; what is cut off there is the same above it. */
function isLeft(step: number, { way, schedule }: Params, rates: Drawn['rates']): boolean {
  if (way === 'lead') {
    return step === 0;
  }
  return rates !== null && rates[step] === rateOf(schedule as ScheduleSpec, step, rates.length - 1);
}

/** The parameter with which the curve is at a rate where it is lowest. */
function lowestFor(rate: number, step: number, params: Params, { numSteps }: Drawn): number {
  const schedule = params.schedule as ScheduleSpec;
  const first = rateOf(schedule, 0, numSteps);
  const inner = rateOf(schedule, step, numSteps);
  const least = params.way === 'cut' ? rate : (rate - inner) / (1 - inner / first);
  return params.measure === 'absolute' ? least : least / first;
}

function rateOf(spec: ScheduleSpec, step: number, numSteps: number): number {
  const scheduler = createScheduler(spec, numSteps);
  scheduler.step(step);
  return scheduler.getLr();
}
