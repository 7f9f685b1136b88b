import { useMemo, type ReactElement } from 'react';
import type { LossHistory } from '../../array/loss-history';
import type { Range } from '../../figures/figure';
import { historyFigure } from '../../figures/history-figure';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { useStore } from '../use-store';

export interface HistoryChartProps {
  readonly model: InspectorModel;
  readonly history: LossHistory;
  /** How many steps lie between two numbers that follow each other, such as epochs. */
  readonly stepsPerNumber: number;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** The losses of a recorded training over the steps of the schedules. */
export function HistoryChart(props: HistoryChartProps): ReactElement {
  const { model, history, stepsPerNumber, range, onRange } = props;
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const { rateScale, numSteps, step } = useStore(model.store, 'rateScale', 'numSteps', 'step');
  const curves = useMemo(
    () =>
      history.series
        .filter(({ isLoss }) => isLoss)
        .map(({ name, steps, values }, colorIndex) => ({
          label: name,
          colorIndex,
          steps: steps.map(number => number * stepsPerNumber),
          values
        })),
    [history, stepsPerNumber]
  );
  const figure = useMemo(
    () =>
      historyFigure(curves, {
        ...style,
        scale: rateScale,
        numSteps,
        step: step === 0 ? null : step,
        range
      }),
    [curves, rateScale, numSteps, step, range, style]
  );
  return (
    <Chart
      figure={figure}
      label={trans.__('Recorded loss')}
      translate={style.translate}
      height={170}
      onRange={onRange}
    />
  );
}
