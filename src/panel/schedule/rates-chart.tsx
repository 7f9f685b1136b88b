import { useCallback, useMemo, type ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import { rateDifferencesFigure } from '../../figures/rate-differences-figure';
import type { ScheduleCurve } from '../../figures/schedule-curve';
import { scheduleRatesFigure } from '../../figures/schedule-rates-figure';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { replayedSchedule } from '../../model/replayed-schedule';
import { stableRate } from '../../simulation/optimizers/stable-rate';
import { useEnvironment } from '../environment';
import { formatNumber } from '../../figures/format-number';
import { Chart } from '../plotly/chart';
import type { PixelAxes } from '../plotly/pixel-axes';
import { useFigureStyle } from '../use-figure-style';
import { useShallowList } from '../use-shallow-list';
import { useStore } from '../use-store';
import { CurveHandles } from './curve-handles';
import { lineLabel } from './line-label';

export interface RatesChartProps {
  readonly model: InspectorModel;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** The learning rate of each schedule over the steps, with the largest rate that is stable on these samples. */
export function RatesChart({ model, range, onRange }: RatesChartProps): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const state = useStore(
    model.store,
    'schedules',
    'highlighted',
    'reference',
    'rateScale',
    'numSteps',
    'step',
    'stability',
    'setup',
    'histories',
    'pickedHistory',
    'stepsPerEpoch'
  );
  const { schedules, highlighted, reference, rateScale, numSteps, step, stability, setup } = state;
  const measured = valueOf(stability);
  const maxLearningRate =
    measured === null ? null : stableRate(measured.lambdaMax, setup.plan.optimizer);
  const curves = useShallowList(
    schedules.map(line => ({
      label: lineLabel(line, schedules, trans),
      colorIndex: line.colorIndex,
      rates: replayedSchedule(line.spec, state)?.rates ?? line.rates
    }))
  );
  const compared = curves[schedules.findIndex(({ id }) => id === reference)] as
    ScheduleCurve | undefined;
  const isCompared = compared !== undefined && curves.length > 1;
  const figure = useMemo(() => {
    const options = {
      ...{ ...style, scale: rateScale, numSteps, range },
      step: step === 0 ? null : step
    };
    return isCompared
      ? rateDifferencesFigure(curves, compared, options)
      : scheduleRatesFigure(curves, { ...options, maxLearningRate });
  }, [curves, compared, isCompared, rateScale, numSteps, step, range, maxLearningRate, style]);
  const dragged = schedules.find(({ id, error }) => id === highlighted && error === null);
  const overlay = useCallback(
    (axes: PixelAxes) =>
      dragged &&
      !isCompared && <CurveHandles model={model} line={dragged} numSteps={numSteps} axes={axes} />,
    [model, dragged, isCompared, numSteps]
  );
  return (
    <>
      <Chart
        figure={figure}
        label={trans.__('Learning rate')}
        translate={style.translate}
        height={170}
        onRange={onRange}
        overlay={overlay}
      />
      {isCompared && (
        <p className="jp-LossInspector-muted">
          {trans.__('Each rate less that of %1.', compared.label)}{' '}
          <button
            type="button"
            className="jp-LossInspector-link"
            onClick={() => model.schedule.setReference(null)}
          >
            {trans.__('Draw the rates again')}
          </button>
        </p>
      )}
      {maxLearningRate !== null && Number.isFinite(maxLearningRate) && (
        <p
          className="jp-LossInspector-muted"
          title={trans.__(
            'With λmax the largest curvature of the mean loss at the start: 2/λmax for gradient descent, 2(1 + μ)/λmax with momentum μ. Above it, descent on a quadratic diverges.'
          )}
        >
          {trans.__('Stable on these samples up to about %1', formatNumber(maxLearningRate))}
        </p>
      )}
    </>
  );
}
