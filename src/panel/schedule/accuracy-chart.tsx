import { useMemo, type ReactElement } from 'react';
import { accuracyFigure } from '../../figures/accuracy-figure';
import { useEnvironment } from '../environment';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { useShallowList } from '../use-shallow-list';
import { useStore } from '../use-store';
import type { RunChartProps } from './mean-loss-chart';
import { accuracyCurves } from './run-curves';

/** The accuracy on the samples while a layer is trained on them under each schedule. */
export function AccuracyChart({ model, range, onRange }: RunChartProps): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const { schedules, numSteps, step } = useStore(model.store, 'schedules', 'numSteps', 'step');
  const curves = useShallowList(accuracyCurves(schedules, trans));
  const figure = useMemo(
    () =>
      accuracyFigure(curves, {
        ...style,
        scale: 'linear',
        numSteps,
        step: step === 0 ? null : step,
        range
      }),
    [curves, numSteps, step, range, style]
  );
  return (
    <Chart
      figure={figure}
      label={trans.__('Accuracy during the simulated training')}
      translate={style.translate}
      height={170}
      onRange={onRange}
    />
  );
}
