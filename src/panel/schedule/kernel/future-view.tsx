import { useMemo, useState, type ReactElement } from 'react';
import { kernelFutureFigure } from '../../../figures/kernel-future-figure';
import type { InspectorModel } from '../../../model/inspector-model';
import type { LookedAhead } from '../../../model/kernel-future';
import { useEnvironment } from '../../environment';
import { FailureMessage } from '../../failure';
import { Chart } from '../../plotly/chart';
import { useFigureStyle } from '../../use-figure-style';
import { useStore } from '../../use-store';
import { groupLabel, MAX_CURVES } from './group-label';
import { MetricWaitNote } from './metric-wait-note';
import { StandingNote } from './standing-note';
import { StepsAheadField } from './steps-ahead-field';
import { UseSpec } from './use-spec';

export interface FutureViewProps {
  readonly model: InspectorModel;
  readonly looked: LookedAhead;
  /** As asked for; null for what remains. */
  readonly steps: number | null;
  readonly outdated: boolean;
}

/** The curve of a schedule of the kernel from where training stands. */
export function FutureView({ model, looked, steps, outdated }: FutureViewProps): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const { rateScale } = useStore(model.store, 'rateScale');
  const [drawsAll, setDrawsAll] = useState(false);
  const { future, fits } = looked;
  const { now, groups, waits, ended } = future;
  const figure = useMemo(() => {
    const curves = groups
      .slice(0, drawsAll ? groups.length : MAX_CURVES)
      .map(group => ({ label: groupLabel(group, trans), rates: group.rates }));
    return kernelFutureFigure(curves, { ...style, scale: rateScale, now: now ?? 0 });
  }, [groups, now, drawsAll, rateScale, style, trans]);
  const ahead = Math.max(0, ...groups.map(({ rates }) => rates.length - 1));
  return (
    <div className={outdated ? 'jp-mod-stale' : ''}>
      <p className="jp-LossInspector-muted">
        <StandingNote future={future} />
        {groups.length > MAX_CURVES && !drawsAll && (
          <>
            {` ${trans.__('%1 of %2 different curves are drawn.', MAX_CURVES, groups.length)} `}
            <button
              type="button"
              className="jp-LossInspector-link"
              onClick={() => setDrawsAll(true)}
            >
              {trans.__('Draw all')}
            </button>
          </>
        )}
      </p>
      {waits === null ? (
        <>
          <Chart
            figure={figure}
            label={trans.__('Rates ahead')}
            translate={style.translate}
            height={150}
          />
          <StepsAheadField model={model} asked={steps} shown={ahead} />
        </>
      ) : (
        <MetricWaitNote waits={waits} rates={groups.map(({ rates }) => rates[0])} />
      )}
      {ended !== null && <FailureMessage error={ended} />}
      <UseSpec model={model} groups={groups} fits={fits} />
    </div>
  );
}
