import { useMemo, type ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import { meanLossFigure } from '../../figures/mean-loss-figure';
import type { InspectorModel } from '../../model/inspector-model';
import type { InspectorState } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { useLossUnit } from '../loss/use-loss-unit';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { lineLabel } from './line-label';
import { SimulationProgress } from './simulation-progress';
import { StepSlider } from './step-slider';

export interface SimulationViewProps {
  readonly model: InspectorModel;
  readonly state: InspectorState;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** The mean loss of the inspected samples while a scaling layer is trained on them under each schedule. */
export function SimulationView({
  model,
  state,
  range,
  onRange
}: SimulationViewProps): ReactElement {
  const { trans } = useEnvironment();
  const { stability, simulationCost, question } = state;
  const hasRuns = state.schedules.some(line => valueOf(line.run) !== null);
  if (question === null || question.targets === null) {
    return (
      <p className="jp-LossInspector-hint">
        {trans.__(
          'With logits and targets, this shows what training under each schedule would do to them.'
        )}
      </p>
    );
  }
  return (
    <>
      {stability.status === 'failed' && <FailureMessage error={stability.error} />}
      {hasRuns && <MeanLossChart state={state} range={range} onRange={onRange} />}
      <SimulationProgress model={model} state={state} />
      {simulationCost !== null && (
        <p className="jp-LossInspector-hint">
          {trans.__('Simulating this training takes about %1 s.', Math.ceil(simulationCost))}{' '}
          <button
            type="button"
            className="jp-LossInspector-link"
            onClick={() => void model.schedule.simulateAnyway()}
          >
            {trans.__('Simulate')}
          </button>
        </p>
      )}
      {hasRuns && <StepSlider model={model} state={state} />}
    </>
  );
}

type MeanLossChartProps = Pick<SimulationViewProps, 'state' | 'range' | 'onRange'>;

function MeanLossChart({ state, range, onRange }: MeanLossChartProps): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const unit = useLossUnit();
  const { schedules, rateScale, numSteps, step } = state;
  const figure = useMemo(
    () =>
      meanLossFigure(
        schedules.flatMap(line => {
          const run = valueOf(line.run);
          return run === null
            ? []
            : [
                {
                  label: lineLabel(line, trans),
                  colorIndex: line.colorIndex,
                  meanLosses: unit.perNat === 1 ? run.meanLosses : run.meanLosses.map(toUnit),
                  overflowStep: run.overflowStep
                }
              ];
        }),
        {
          ...style,
          scale: rateScale,
          numSteps,
          step: step === 0 ? null : step,
          range,
          unit: unit.name
        }
      ),
    [schedules, rateScale, numSteps, step, range, style, trans, unit]
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

  function toUnit(loss: number): number {
    return loss * unit.perNat;
  }
}
