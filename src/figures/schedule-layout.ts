import type { Layout, Shape } from 'plotly.js';
import { sentence, type Sentence } from '../sentence';
import { baseLayout } from './base-layout';
import type { ScheduleFigureOptions } from './schedule-curve';

/** What the charts over the steps share: the axis of steps, one hover box for all schedules, the line of the step slider. */
export function scheduleLayout(
  numCurves: number,
  yTitle: Sentence,
  yRange: readonly [number, number] | null,
  options: ScheduleFigureOptions
): Partial<Layout> {
  const { theme, translate, scale, numSteps, range } = options;
  const layout = baseLayout(theme, translate(sentence('step')), translate(yTitle));
  return {
    ...layout,
    showlegend: numCurves > 1,
    // Lines need their full length in the legend, or they run into the name before.
    legend: { ...layout.legend, indentation: 0 },
    hovermode: 'x unified',
    xaxis: {
      ...layout.xaxis,
      range: [...(range ?? [0, numSteps])],
      unifiedhovertitle: { text: translate(sentence('step {step}', { step: '%{x:d}' })) }
    },
    yaxis: {
      ...layout.yaxis,
      type: scale,
      ...(scale === 'log' && { exponentformat: 'power' }),
      ...(yRange && { range: [...yRange] })
    },
    shapes: stepLine(options)
  };
}

function stepLine({ step, theme }: ScheduleFigureOptions): Partial<Shape>[] {
  if (step === null) {
    return [];
  }
  const line = { color: theme.textColor, width: 1.5, dash: 'dot' } as const;
  return [{ type: 'line', x0: step, x1: step, yref: 'paper', y0: 0, y1: 1, line }];
}
