import { useMemo, type ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import { scheduleRatesFigure } from '../../figures/schedule-rates-figure';
import type { InspectorState } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import { useEnvironment } from '../environment';
import { formatNumber } from '../format';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { lineLabel } from './line-label';

export interface RatesChartProps {
  readonly state: InspectorState;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** The learning rate of each schedule over the steps, with the largest rate that is stable on these samples. */
export function RatesChart({ state, range, onRange }: RatesChartProps): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const { schedules, rateScale, numSteps, step } = state;
  const maxLearningRate = valueOf(state.stability)?.maxLearningRate ?? null;
  const figure = useMemo(
    () =>
      scheduleRatesFigure(
        schedules.map(line => ({
          label: lineLabel(line, trans),
          colorIndex: line.colorIndex,
          rates: line.rates
        })),
        {
          ...style,
          scale: rateScale,
          numSteps,
          step: step === 0 ? null : step,
          range,
          maxLearningRate
        }
      ),
    [schedules, rateScale, numSteps, step, range, maxLearningRate, style, trans]
  );
  return (
    <>
      <Chart
        figure={figure}
        label={trans.__('Learning rate')}
        translate={style.translate}
        height={170}
        onRange={onRange}
      />
      {maxLearningRate !== null && Number.isFinite(maxLearningRate) && (
        <p
          className="jp-LossInspector-muted"
          title={trans.__(
            'λmax is the largest curvature of the mean loss at the start. Above twice its inverse, gradient descent on a quadratic diverges.'
          )}
        >
          {trans.__(
            'Stable on these samples up to about %1 (2/λmax)',
            formatNumber(maxLearningRate)
          )}
        </p>
      )}
    </>
  );
}
