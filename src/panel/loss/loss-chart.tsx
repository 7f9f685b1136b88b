import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { memberMask } from '../../analysis/member-mask';
import type { Analysis } from '../../analysis/types';
import type { Figure, Range } from '../../figures/figure';
import { lossHistogramFigure } from '../../figures/loss-histogram-figure';
import { lossScatterFigure } from '../../figures/loss-scatter-figure';
import { MAX_POINTS } from '../../figures/select-points';
import { lossSortedFigure } from '../../figures/loss-sorted-figure';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { Chart } from '../plotly/chart';
import { Segmented } from '../segmented';
import { useFigureStyle } from '../use-figure-style';
import { useStore } from '../use-store';
import { useLossUnit } from './use-loss-unit';

export interface LossChartProps {
  readonly model: InspectorModel;
  readonly analysis: Analysis;
  readonly selected: number | null;
  /** The samples that stand out; null where all are alike. */
  readonly members?: Int32Array | null;
}

type View = 'scatter' | 'sorted' | 'histogram';

const FIGURES = {
  scatter: lossScatterFigure,
  sorted: lossSortedFigure,
  histogram: lossHistogramFigure
};

/** The loss of each sample as a scatter, sorted, or as a histogram. */
export function LossChart({
  model,
  analysis,
  selected,
  members = null
}: LossChartProps): ReactElement {
  const { trans, view: viewStore } = useEnvironment();
  const style = useFigureStyle();
  const unit = useLossUnit();
  const { webglThreshold } = useStore(viewStore, 'settings').settings;
  const [view, setView] = useState<View>('scatter');
  const [range, setRange] = useState<Range | null>(null);
  useEffect(() => setRange(null), [view, analysis.numSamples]);
  const mask = useMemo(
    () => members && memberMask(members, analysis.numSamples),
    [members, analysis.numSamples]
  );
  const figure = useMemo<Figure>(
    () =>
      FIGURES[view](analysis, {
        ...style,
        selected,
        members: mask,
        range,
        webglAbove: webglThreshold,
        unit: unit.name
      }),
    [view, analysis, style, selected, mask, range, webglThreshold, unit]
  );
  return (
    <>
      <Segmented
        label={trans.__('Chart of the losses')}
        value={view}
        options={[
          { value: 'scatter', label: trans.__('Scatter') },
          { value: 'sorted', label: trans.__('Sorted') },
          { value: 'histogram', label: trans.__('Histogram') }
        ]}
        onChange={setView}
      />
      <Chart
        figure={figure}
        label={trans.__('Loss of each sample')}
        translate={style.translate}
        onSelect={index => model.loss.select(index)}
        onRange={setRange}
      />
      {view !== 'histogram' && analysis.numSamples > MAX_POINTS && (
        <p className="jp-LossInspector-muted">
          {trans.__(
            'At most %1 samples are drawn, the best and the worst among them; drag over the chart to see all of a part.',
            MAX_POINTS
          )}
        </p>
      )}
    </>
  );
}
