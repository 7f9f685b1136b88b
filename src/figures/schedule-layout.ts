import type { Layout, Shape } from 'plotly.js';
import { sentence, type Sentence } from '../sentence';
import { baseLayout } from './base-layout';
import { fitsLegend } from './fits-legend';
import { CHART_WIDTH, type ScheduleFigureOptions } from './schedule-curve';

/**
 * What the charts over the steps share: the axis of steps, one hover box for all schedules, the line of the step slider, and a legend
 * if there is room: the box under the pointer names the schedules anyhow.
 */
export function scheduleLayout(
  curves: readonly { readonly label: string }[],
  yTitle: Sentence,
  yRange: readonly [number, number] | null,
  options: ScheduleFigureOptions
): Partial<Layout> {
  const { theme, translate, scale, numSteps, range, width = CHART_WIDTH } = options;
  const labels = curves.map(({ label }) => label);
  const layout = baseLayout(theme, translate(sentence('step')), translate(yTitle));
  return {
    ...layout,
    showlegend: labels.length > 1 && fitsLegend(labels, width),
    // Lines need their full length in the legend, or they run into the name before.
    legend: { ...layout.legend, indentation: 0 },
    hovermode: 'x unified',
    xaxis: {
      ...layout.xaxis,
      range: [...(range ?? [0, numSteps])],
      unifiedhovertitle: { text: translate(sentence('step {step}', { step: '%{x:d}' })) }
    },
    yaxis: { ...layout.yaxis, type: scale, ...(yRange && { range: [...yRange] }) },
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
