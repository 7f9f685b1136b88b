import { useMemo } from 'react';
import type { Figure, Range } from '../../figures/figure';
import { rateDifferencesFigure } from '../../figures/rate-differences-figure';
import type { ScheduleCurve } from '../../figures/schedule-curve';
import { scheduleRatesFigure } from '../../figures/schedule-rates-figure';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { replayedSchedule } from '../../model/replayed-schedule';
import { stableRate } from '../../simulation/optimizers/stable-rate';
import { useEnvironment } from '../environment';
import { useFigureStyle } from '../use-figure-style';
import { useShallowList } from '../use-shallow-list';
import { useStore } from '../use-store';
import { lineLabel } from './line-label';

export interface RatesFigure {
  readonly figure: Figure;
  /** The schedule whose rates are taken from those of the others; null where the rates themselves are drawn. */
  readonly compared: ScheduleCurve | null;
  /** The largest rate that is stable on these samples; null while it is not known. */
  readonly maxLearningRate: number | null;
}

/** The figure of the rates of all schedules, or of what they differ from one of them. */
export function useRatesFigure(model: InspectorModel, range: Range | null): RatesFigure {
  const style = useFigureStyle();
  const { schedules, reference, rateScale, numSteps, step, stability, setup } = useStore(
    model.store,
    'schedules',
    'reference',
    'rateScale',
    'numSteps',
    'step',
    'stability',
    'setup'
  );
  const measured = valueOf(stability);
  const maxLearningRate =
    measured === null ? null : stableRate(measured.lambdaMax, setup.plan.optimizer);
  const curves = useCurves(model);
  const index = curves.length > 1 ? schedules.findIndex(({ id }) => id === reference) : -1;
  const compared = index < 0 ? null : curves[index];
  const figure = useMemo(() => {
    const options = {
      ...{ ...style, scale: rateScale, numSteps, range },
      step: step === 0 ? null : step
    };
    return compared === null
      ? scheduleRatesFigure(curves, { ...options, maxLearningRate })
      : rateDifferencesFigure(curves, compared, options);
  }, [curves, compared, rateScale, numSteps, step, range, maxLearningRate, style]);
  return { figure, compared, maxLearningRate };
}

/** The schedules as they are drawn: a replay on a log has the rates of the replay. */
function useCurves(model: InspectorModel): readonly ScheduleCurve[] {
  const { trans } = useEnvironment();
  const state = useStore(
    model.store,
    'schedules',
    'numSteps',
    'histories',
    'pickedHistory',
    'followedMetric',
    'stepsPerEpoch'
  );
  const { schedules } = state;
  return useShallowList(
    schedules.map(line => ({
      label: lineLabel(line, schedules, trans),
      colorIndex: line.colorIndex,
      rates: replayedSchedule(line.spec, state)?.rates ?? line.rates
    }))
  );
}
