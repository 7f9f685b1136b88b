import { useMemo, type ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import { meanLossFigure } from '../../figures/mean-loss-figure';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { useLossUnit } from '../loss/use-loss-unit';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { useShallowList } from '../use-shallow-list';
import { useStore } from '../use-store';
import { curveInUnit, meanLossCurves, sideCurves, sideInUnit } from './run-curves';

export interface RunChartProps {
  readonly model: InspectorModel;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** The mean loss of the samples while a layer is trained on them under each schedule. */
export function MeanLossChart({ model, range, onRange }: RunChartProps): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const unit = useLossUnit();
  const state = useStore(
    model.store,
    'schedules',
    'highlighted',
    'course',
    'selected',
    'rateScale',
    'numSteps',
    'step'
  );
  const { rateScale, numSteps, step } = state;
  const curves = useShallowList(meanLossCurves(state.schedules, trans));
  const sides = useShallowList(sideCurves(state, trans));
  const figure = useMemo(
    () =>
      meanLossFigure(
        curves.map(curve => curveInUnit(curve, unit)),
        {
          ...style,
          scale: rateScale,
          numSteps,
          step: step === 0 ? null : step,
          range,
          unit: unit.name
        },
        sides.map(side => sideInUnit(side, unit))
      ),
    [curves, sides, rateScale, numSteps, step, range, style, unit]
  );
  return (
    <Chart
      figure={figure}
      label={trans.__('Mean loss during the simulated training')}
      translate={style.translate}
      height={170}
      onRange={onRange}
    />
  );
}
