import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { formatNumber } from '../../figures/format-number';
import type { Handle } from '../../schedules/handles/handles-of';
import type { ScheduleSpec } from '../../schedules/spec';
import { useEnvironment } from '../environment';
import type { PixelAxes } from '../plotly/pixel-axes';
import { useFramePace } from '../use-frame-pace';
import { handleLabel } from './handle-label';
import { keyMove } from './key-move';

export interface CurveHandleProps {
  readonly handle: Handle;
  /** Of the schedule. */
  readonly name: string;
  readonly rate: number;
  readonly numSteps: number;
  readonly axes: PixelAxes;
  readonly color: string;
  readonly onMove: (spec: ScheduleSpec) => void;
}

/** A point of a curve, moved by the pointer or by the arrow keys. */
export function CurveHandle({
  handle,
  name,
  rate,
  numSteps,
  axes,
  color,
  onMove
}: CurveHandleProps): ReactElement {
  const { step, movesStep } = handle;
  const { trans } = useEnvironment();
  const pace = useFramePace(onMove);
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const target = event.currentTarget;
    if (target.hasPointerCapture(event.pointerId)) {
      const { left, top } = (target.offsetParent ?? target).getBoundingClientRect();
      pace.push(handle.move(axes.xAt(event.clientX - left), axes.yAt(event.clientY - top)));
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = keyMove(event, handle, rate, numSteps);
    if (move !== null) {
      event.preventDefault();
      onMove(handle.move(move.step, move.rate));
    }
  };
  const label = handleLabel(handle, trans);
  const text = trans.__('step %1, rate %2', step, formatNumber(rate));
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`jp-LossInspector-handle ${directionClass(handle)}`}
      style={{ translate: `${axes.x(step)}px ${axes.y(rate)}px`, borderColor: color }}
      title={`${label}: ${text}`}
      aria-label={trans.__('%1 of %2', label, name)}
      aria-orientation={movesStep ? 'horizontal' : 'vertical'}
      aria-valuemin={0}
      aria-valuemax={movesStep ? numSteps : undefined}
      aria-valuenow={movesStep ? step : rate}
      aria-valuetext={text}
      onPointerDown={event => {
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => pace.flush()}
      onPointerCancel={() => pace.flush()}
      onKeyDown={onKeyDown}
    />
  );
}

function directionClass({ movesStep, movesRate }: Handle): string {
  return movesStep && movesRate ? '' : movesStep ? 'jp-mod-horizontal' : 'jp-mod-vertical';
}
