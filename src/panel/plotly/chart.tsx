import {
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type ReactElement,
  type ReactNode
} from 'react';
import type { Figure, Range, Translate } from '../../figures/figure';
import { ChartFailure } from './chart-failure';
import { ChartLegend } from './chart-legend';
import { hasLegend } from './has-legend';
import { loadPlotly, type PlotlyLoader } from './load-plotly';
import { pixelAxes, type PixelAxes } from './pixel-axes';
import { useElementSize } from './use-element-size';
import { usePlotView } from './use-plot-view';

export interface ChartProps {
  readonly figure: Figure;
  /** The accessible name, in the reader's language. */
  readonly label: string;
  readonly translate: Translate;
  /** In CSS pixels, in a narrow panel; a wide one gives more. Kept while Plotly loads. 200 unless told otherwise. */
  readonly height?: number;
  /** A person chose the sample of a point. */
  readonly onSelect?: (sampleIndex: number) => void;
  /** A person zoomed the x axis, or went back to all of it (null). */
  readonly onRange?: (range: Range | null) => void;
  readonly load?: PlotlyLoader;
  /** What lies over the plot, at places that the axes tell. */
  readonly overlay?: (axes: PixelAxes) => ReactNode;
}

/**
 * A Plotly chart that loads Plotly when it is first shown, redraws at most once a frame, follows the size of its place,
 * and says in words what it shows. While it cannot draw, a placeholder of the same height says so.
 */
export function Chart(props: ChartProps): ReactElement {
  const { figure, label, translate, height = 200, load = loadPlotly, overlay } = props;
  const host = useRef<HTMLDivElement>(null);
  const summaryId = useId();
  const size = useElementSize(host);
  const [axes, setAxes] = useState<PixelAxes | null>(null);
  const onDrawn = (): void => {
    if (overlay !== undefined && host.current !== null) {
      setAxes(pixelAxes(host.current));
    }
  };
  const { state, view, retry } = usePlotView(host, size !== null, load, { ...props, onDrawn });
  useEffect(() => {
    if (view !== null && size !== null) {
      view.draw(figure, size);
    }
  }, [view, figure, size]);
  const hasFailed = state.status === 'failed';
  return (
    <figure className="jp-LossInspector-chart" style={heightStyle(height)}>
      {hasFailed && <ChartFailure reason={state.reason} translate={translate} onRetry={retry} />}
      <div
        ref={host}
        className={`jp-LossInspector-plot${view === null ? ' jp-mod-loading' : ''}`}
        hidden={hasFailed}
        role="img"
        tabIndex={0}
        aria-label={label}
        aria-describedby={summaryId}
        aria-busy={state.status === 'loading'}
      />
      {overlay !== undefined && axes !== null && !hasFailed && (
        <div className="jp-LossInspector-plotOverlay">{overlay(axes)}</div>
      )}
      {size !== null && !hasFailed && !hasLegend(figure, size.width) && (
        <ChartLegend figure={figure} />
      )}
      <figcaption id={summaryId} className="jp-LossInspector-visuallyHidden">
        {figure.summary.map(translate).join(' ')}
      </figcaption>
    </figure>
  );
}

/** The style sheet decides from this, and from the width of the panel, how high the chart is. */
function heightStyle(height: number): CSSProperties {
  return { '--jp-loss-inspector-chart-height': `${height}px` } as CSSProperties;
}
