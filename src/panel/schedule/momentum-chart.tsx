import { useMemo, type ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import { momentumFigure, type MomentumCurve } from '../../figures/momentum-figure';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleLine } from '../../model/inspector-state';
import { momenta } from '../../schedules/learning-rates';
import { findSchedule } from '../../schedules/registry';
import { useEnvironment } from '../environment';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { useShallowList } from '../use-shallow-list';
import { useStore } from '../use-store';
import { lineLabel } from './line-label';

export interface MomentumChartProps {
  readonly model: InspectorModel;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** The momentum of the schedules that move it, as one-cycle and cyclic ones do; nothing where there is none. */
export function MomentumChart({ model, range, onRange }: MomentumChartProps): ReactElement | null {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const { schedules, numSteps, step } = useStore(model.store, 'schedules', 'numSteps', 'step');
  const moving = useShallowList(
    schedules.filter(
      ({ spec, error }) => error === null && findSchedule(spec.library, spec.name).momentum !== null
    )
  );
  const labels = moving.map(line => lineLabel(line, schedules, trans)).join('\n');
  const figure = useMemo(() => {
    const curves = moving.flatMap((line, i) => curveOf(line, numSteps, labels.split('\n')[i]));
    return curves.length === 0
      ? null
      : momentumFigure(curves, {
          ...style,
          scale: 'linear',
          numSteps,
          step: step === 0 ? null : step,
          range
        });
  }, [moving, labels, numSteps, step, range, style]);
  return figure === null ? null : (
    <Chart
      figure={figure}
      label={trans.__('Momentum of the schedules')}
      translate={style.translate}
      height={110}
      onRange={onRange}
    />
  );
}

/** Kept by spec, so that a moved step computes nothing. */
const known = new WeakMap<
  object,
  { readonly numSteps: number; readonly values: Float64Array | null }
>();

function curveOf(
  { spec, colorIndex }: ScheduleLine,
  numSteps: number,
  label: string
): MomentumCurve[] {
  const last = known.get(spec);
  const values = last?.numSteps === numSteps ? last.values : momenta(spec, numSteps);
  known.set(spec, { numSteps, values });
  return values === null ? [] : [{ label, colorIndex, momenta: values }];
}
