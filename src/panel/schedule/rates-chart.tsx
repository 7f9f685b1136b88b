import { useCallback, type ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { Chart } from '../plotly/chart';
import type { PixelAxes } from '../plotly/pixel-axes';
import { useFigureStyle } from '../use-figure-style';
import { useStore } from '../use-store';
import { CurveHandles } from './curve-handles';
import { StableRateNote } from './stable-rate-note';
import { useRatesFigure } from './use-rates-figure';

export interface RatesChartProps {
  readonly model: InspectorModel;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** The learning rate of each schedule over the steps, with the largest rate that is stable on these samples. */
export function RatesChart({ model, range, onRange }: RatesChartProps): ReactElement {
  const { trans } = useEnvironment();
  const { translate } = useFigureStyle();
  const { schedules, highlighted, numSteps } = useStore(
    model.store,
    'schedules',
    'highlighted',
    'numSteps'
  );
  const { figure, compared, maxLearningRate } = useRatesFigure(model, range);
  const dragged = schedules.find(({ id }) => id === highlighted);
  const isCompared = compared !== null;
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
        translate={translate}
        height={170}
        onRange={onRange}
        overlay={overlay}
      />
      {compared !== null && (
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
      {maxLearningRate !== null && <StableRateNote rate={maxLearningRate} />}
    </>
  );
}
