import { sentence, type Sentence } from '../sentence';
import { axisRange } from './axis-range';
import type { Figure, FigureStyle } from './figure';
import { formatNumber } from './format-number';
import { linePoints, yExtent, type LinePoints } from './line-points';
import { lineTrace } from './line-trace';
import { scheduleLayout } from './schedule-layout';

/** The rates of the parameter groups that share a curve, from where training stands. */
export interface FutureCurve {
  readonly label: string;
  /** The rate now, after one more step, and so on. */
  readonly rates: Float64Array;
}

export interface KernelFutureOptions extends FigureStyle {
  readonly scale: 'linear' | 'log';
  /** The step at which the rates begin. */
  readonly now: number;
}

/** What a schedule of the kernel will do: one line for each curve, over the steps from now on. */
export function kernelFutureFigure(
  curves: readonly FutureCurve[],
  options: KernelFutureOptions
): Figure {
  const { now, scale, theme } = options;
  const lines = curves.map(({ rates }) => movedBy(now, linePoints(rates, null)));
  const extent = yExtent(lines, scale);
  const numSteps = now + Math.max(1, ...curves.map(({ rates }) => rates.length - 1));
  const yRange = extent && axisRange(...extent, scale);
  const layout = scheduleLayout(curves.length, sentence('learning rate'), yRange, {
    ...options,
    numSteps,
    step: null,
    range: [now, numSteps]
  });
  return {
    data: curves.map(({ label }, colorIndex) =>
      lineTrace({ label, colorIndex }, lines[colorIndex], theme, true)
    ),
    layout,
    summary: curves.map(curve => describeCurve(curve, now)),
    fileName: 'kernel-schedule'
  };
}

function movedBy(now: number, { x, y }: LinePoints): LinePoints {
  return { x: x.map(step => now + step), y };
}

function describeCurve({ label, rates }: FutureCurve, now: number): Sentence {
  const last = rates.length - 1;
  const half = Math.floor(last / 2);
  return sentence(
    '{label}: learning rate {first} at step {now}, {middle} at step {half}, {end} at step {last}.',
    {
      label,
      first: formatNumber(rates[0]),
      now,
      middle: formatNumber(rates[half]),
      half: now + half,
      end: formatNumber(rates[last]),
      last: now + last
    }
  );
}
