import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleLine } from '../../model/inspector-state';
import { isTagged } from '../../errors';
import { checkSpec } from '../../schedules/check-spec';
import { handlesOf, type Handle } from '../../schedules/handles/handles-of';
import type { PixelAxes } from '../plotly/pixel-axes';
import { useEnvironment } from '../environment';
import { useFigureStyle } from '../use-figure-style';
import { seriesStyle } from '../../figures/series-style';
import { lineLabel } from './line-label';
import { CurveHandle } from './curve-handle';

export interface CurveHandlesProps {
  readonly model: InspectorModel;
  readonly line: ScheduleLine;
  readonly numSteps: number;
  readonly axes: PixelAxes;
}

/** The points of the highlighted curve that can be dragged. */
export function CurveHandles({ model, line, numSteps, axes }: CurveHandlesProps): ReactElement {
  const { trans } = useEnvironment();
  const { theme } = useFigureStyle();
  const { rates, colorIndex } = line;
  const name = lineLabel(line, model.store.state.schedules, trans);
  return (
    <>
      {handlesOn(line, numSteps).map(handle => {
        const rate = rates[handle.drawnStep];
        const [left, top] = [axes.x(handle.step), axes.y(rate)];
        return axes.contains(left, top) ? (
          <CurveHandle
            key={handle.key}
            handle={handle}
            name={name}
            rate={rate}
            numSteps={numSteps}
            axes={axes}
            color={seriesStyle(theme, colorIndex).color}
            onMove={moved => model.schedule.change(line.id, moved)}
          />
        ) : null;
      })}
    </>
  );
}

/** On the last good curve, so that a point which was dragged too far can be dragged back; none while a parameter is wrong. */
function handlesOn({ spec, rates, error }: ScheduleLine, numSteps: number): readonly Handle[] {
  try {
    if (error !== null) {
      checkSpec(spec);
    }
    return rates.length > numSteps ? handlesOf(spec, numSteps, rates) : [];
  } catch (cause) {
    if (isTagged(cause, 'invalid-schedule')) {
      return [];
    }
    throw cause;
  }
}
