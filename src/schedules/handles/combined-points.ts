import type { Params } from '../entry';
import { createScheduler } from '../scheduler';
import type { ScheduleSpec } from '../spec';
import { at, indexOfBest, start, withItem, type CurvePoint, type PointsOf } from './curve-point';
import { flooredPoints } from './floor-points';
import { nestAt, nestedPoints, nestIn } from './nest';

const INNER = 'schedule';

/** A schedule whose rate is 1 at every step, by which the others of a combination are known. */
const ONE: ScheduleSpec = { library: 'textbook', name: 'Constant', params: { lr: 1 } };

/** The same for a schedule of torch within another, whose rate is the optimizer's. */
const TORCH_ONE: ScheduleSpec = {
  library: 'torch',
  name: 'ConstantLR',
  params: { factor: 1, total_iters: 1 }
};

function rateAt(spec: ScheduleSpec, step: number, numSteps: number): number {
  const scheduler = createScheduler(spec, numSteps);
  scheduler.step(step);
  return scheduler.getLr();
}

function firstAt(points: readonly CurvePoint[], step: number, params: Params): number {
  return points.findIndex(point => point.step(params) === step);
}

/** Schedules that run at once, each times the others; of points that meet, one is kept. */
function allAtOnce(library: string, name: string, shared: string | null): PointsOf {
  return (params, drawn) => {
    const specs = params.schedules ?? params.schedulers;
    const key = params.schedules === undefined ? 'schedulers' : 'schedules';
    const points = (specs as readonly ScheduleSpec[]).flatMap((_, index) => {
      const others = (of: Params): ScheduleSpec => {
        const list = of[key] as readonly ScheduleSpec[];
        return {
          ...{ library, name },
          params: { ...of, [key]: withItem(list, index, shared === null ? ONE : TORCH_ONE) }
        };
      };
      const nest = {
        ...nestAt(key, index, params, shared),
        gain: (step: number, of: Params) =>
          rateAt(others(of), step, drawn.numSteps) / (shared === null ? 1 : Number(of[shared]))
      };
      return nestedPoints(nest, params, drawn, drawn.numSteps);
    });
    return points.filter(({ step }, i) => firstAt(points, step(params), params) === i);
  };
}

const scaled: PointsOf = (params, drawn) =>
  nestedPoints(
    { ...nestIn(INNER, params), gain: (_, { factor }) => Number(factor) },
    params,
    drawn,
    drawn.numSteps
  );

const shifted: PointsOf = (params, drawn) => {
  const offset = (of: Params): number => Number(of.offset);
  const nest = {
    ...nestIn(INNER, params),
    toOuter: (step: number, of: Params) => step - offset(of),
    toInner: (step: number, of: Params) => step + offset(of)
  };
  const points = nestedPoints(nest, params, drawn, drawn.numSteps + offset(params));
  return points.filter(({ step }) => step(params) >= 0);
};

const perEpoch: PointsOf = (params, drawn) => {
  const length = (of: Params): number => Number(of.steps_per_epoch) / Number(of.accumulation);
  const nest = {
    ...nestIn(INNER, params),
    toOuter: (epoch: number, of: Params) => Math.ceil(epoch * length(of)),
    toInner: (step: number, of: Params) => Math.round(step / length(of)),
    grain: Math.ceil(length(params))
  };
  return nestedPoints(nest, params, drawn, Math.floor(drawn.numSteps / length(params)));
};

/** Where the curve lies at a limit, the limit is what moves it; a limit that it does not reach waits where it is nearest. */
const clipped: PointsOf = (params, drawn) => {
  const inner = nestedPoints(nestIn(INNER, params), params, drawn, drawn.numSteps);
  const limits = drawn.rates === null ? [] : limitsOf(params, drawn.rates);
  const isAtLimit = (point: CurvePoint): boolean =>
    limits.some(({ rate }) => drawn.rates?.[point.step(params)] === rate);
  const isTakenBy = (point: CurvePoint, others: readonly CurvePoint[]): boolean =>
    firstAt(others, point.step(params), params) >= 0;
  const reached = limits.filter(({ isReached }) => isReached).map(({ point }) => point);
  const waiting = limits.filter(({ isReached }) => !isReached).map(({ point }) => point);
  const kept = inner
    .filter(point => !isTakenBy(point, reached))
    .map(({ moveRate, ...point }) => (isAtLimit(point) ? point : { ...point, moveRate }));
  return [...reached, ...kept, ...waiting.filter(point => !isTakenBy(point, inner))];
};

interface LimitPoint {
  readonly rate: number;
  readonly isReached: boolean;
  readonly point: CurvePoint;
}

function limitsOf({ lowest, highest }: Params, rates: ArrayLike<number>): readonly LimitPoint[] {
  const limitAt = (key: string, label: string, rate: number, step: number): LimitPoint => ({
    rate,
    isReached: rates[step] === rate,
    point: { label, step: () => step, moveRate: value => ({ [key]: value }) }
  });
  const floor = limitAt(
    'lowest',
    'Floor',
    Number(lowest),
    indexOfBest(rates, (a, b) => a < b)
  );
  return highest === null
    ? [floor]
    : [
        floor,
        limitAt(
          'highest',
          'Ceiling',
          Number(highest),
          indexOfBest(rates, (a, b) => a > b)
        )
      ];
}

const warmup: PointsOf = (params, drawn) => {
  const offset = ({ place, steps }: Params): number => (place === 'before' ? Number(steps) : 0);
  const outer = (of: Params): ScheduleSpec => ({
    ...{ library: 'combine', name: 'Warmup' },
    params: { ...of, [INNER]: ONE }
  });
  const nest = {
    ...nestIn(INNER, params),
    toOuter: (step: number, of: Params) => step + offset(of),
    toInner: (step: number, of: Params) => step - offset(of),
    gain: (step: number, of: Params) => rateAt(outer(of), step, drawn.numSteps)
  };
  const end = Number(params.steps);
  const inner = nestedPoints(nest, params, drawn, drawn.numSteps - offset(params));
  const first = params.place === 'before' ? inner[firstAt(inner, end, params)] : undefined;
  return [
    { ...at('Warm-up end', 'steps'), ...(first?.moveRate && { moveRate: first.moveRate }) },
    ...inner.filter(({ step }) => step(params) > end)
  ];
};

const paddleWarmup: PointsOf = (params, drawn) => {
  const key = 'learning_rate';
  const nest = {
    ...nestIn(key, params),
    toOuter: (step: number, of: Params) => step + Number(of.warmup_steps),
    toInner: (step: number, of: Params) => step - Number(of.warmup_steps)
  };
  const end = Number(params.warmup_steps);
  const inner = nestedPoints(nest, params, drawn, drawn.numSteps - end);
  const moveFirst = inner[firstAt(inner, end, params)]?.moveRate;
  return [
    start('start_lr'),
    {
      ...at('Warm-up end', 'warmup_steps'),
      // The rise leads to where the schedule begins.
      ...(moveFirst && {
        moveRate: (rate: number, of: Params) => ({ ...moveFirst(rate, of), end_lr: rate })
      })
    },
    ...inner.filter(({ step }) => step(params) > end)
  ];
};

/** The points of the schedules that change one other, or run several at once. */
export const COMBINED_POINTS: Readonly<Record<string, PointsOf>> = {
  'torch.ChainedScheduler': allAtOnce('torch', 'ChainedScheduler', 'lr'),
  'paddle.LinearWarmup': paddleWarmup,
  'combine.Product': allAtOnce('combine', 'Product', null),
  'combine.Scale': scaled,
  'combine.Clip': clipped,
  'combine.Floor': flooredPoints,
  'combine.Shift': shifted,
  'combine.PerEpoch': perEpoch,
  'combine.Warmup': warmup
};
