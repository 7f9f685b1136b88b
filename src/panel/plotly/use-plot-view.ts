import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type MutableRefObject,
  type RefObject
} from 'react';
import type { Translate } from '../../figures/figure';
import type { PlotlyLoader } from './load-plotly';
import { PlotView, type PlotListener } from './plot-view';

export type PlotState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly view: PlotView }
  | { readonly status: 'failed'; readonly reason: string };

interface Handlers extends Partial<Omit<PlotListener, 'onError'>> {
  readonly translate: Translate;
}

/** The plot in a node, from the time the node is first shown; `retry` starts again after a failure. */
export function usePlotView(
  host: RefObject<HTMLElement>,
  isShown: boolean,
  load: PlotlyLoader,
  handlers: Handlers
): { readonly state: PlotState; readonly view: PlotView | null; readonly retry: () => void } {
  const [state, setState] = useState<PlotState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const [isWanted, setWanted] = useState(false);
  // The plot lives as long as the chart; what it calls is always what was rendered last.
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (isShown) {
      setWanted(true);
    }
  }, [isShown]);
  useEffect(() => {
    const node = host.current;
    return node !== null && isWanted ? startPlot(node, load, latest, setState) : undefined;
  }, [host, isWanted, load, attempt]);
  const retry = useCallback(() => setAttempt(count => count + 1), []);
  return { state, view: state.status === 'ready' ? state.view : null, retry };
}

/** Loads Plotly and opens a plot; returns what ends both. */
function startPlot(
  node: HTMLElement,
  load: PlotlyLoader,
  handlers: MutableRefObject<Handlers>,
  setState: (state: PlotState) => void
): () => void {
  let view: PlotView | null = null;
  let isOver = false;
  const fail = (error: unknown): void => {
    if (!isOver) {
      setState({
        status: 'failed',
        reason: error instanceof Error ? error.message : String(error)
      });
    }
  };
  const listener: PlotListener = {
    onSelect: index => handlers.current.onSelect?.(index),
    onRange: range => handlers.current.onRange?.(range),
    onDrawn: () => handlers.current.onDrawn?.(),
    onError: fail
  };
  setState({ status: 'loading' });
  load()
    .then(plotly => {
      if (!isOver) {
        view = new PlotView(plotly, node, handlers.current.translate, listener);
        setState({ status: 'ready', view });
      }
    })
    .catch(fail);
  return () => {
    isOver = true;
    view?.dispose();
  };
}
