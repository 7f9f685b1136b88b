import { useMemo, type ReactElement } from 'react';
import type { LossUnit } from '../../analysis/in-unit';
import type { Range } from '../../figures/figure';
import { meanLossFigure } from '../../figures/mean-loss-figure';
import type { MeanLossCurve } from '../../figures/schedule-curve';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { useEnvironment } from '../environment';
import { useLossUnit } from '../loss/use-loss-unit';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { useShallowList } from '../use-shallow-list';
import { useStore } from '../use-store';
import { lineLabel } from './line-label';

export interface MeanLossChartProps {
  readonly model: InspectorModel;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** The mean loss of the samples while a scaling layer is trained on them under each schedule. */
export function MeanLossChart({ model, range, onRange }: MeanLossChartProps): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const unit = useLossUnit();
  const { schedules, rateScale, numSteps, step } = useStore(
    model.store,
    'schedules',
    'rateScale',
    'numSteps',
    'step'
  );
  const curves = useShallowList(
    schedules.flatMap(line => {
      const run = valueOf(line.run);
      const { colorIndex } = line;
      const label = lineLabel(line, trans);
      return run === null
        ? []
        : [{ label, colorIndex, meanLosses: run.meanLosses, overflowStep: run.overflowStep }];
    })
  );
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
        }
      ),
    [curves, rateScale, numSteps, step, range, style, unit]
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

function curveInUnit(curve: MeanLossCurve, { perNat }: LossUnit): MeanLossCurve {
  return perNat === 1
    ? curve
    : { ...curve, meanLosses: curve.meanLosses.map(loss => perNat * loss) };
}
