import type { Analysis } from '../analysis/types';
import { sentence, type Sentence } from '../sentence';
import { baseLayout } from './base-layout';
import { drawMembers } from './draw-members';
import { edgeAxis } from './edge-axis';
import type { Figure, Range } from './figure';
import { indexBounds } from './index-bounds';
import type { LossFigureOptions } from './loss-figure-options';
import { drawnSummary, lossSummary, memberSummary } from './loss-summary';
import { lossTraces } from './loss-traces';
import { selectPoints } from './select-points';

/** The order in which samples lie along the x axis. */
export interface SampleOrder {
  /** The loss at each place. */
  readonly losses: Float64Array;
  /** The sample at each place; null where the place is the sample. */
  readonly samples: Int32Array | null;
  /** The x value of the first place. */
  readonly origin: number;
  readonly title: Sentence;
  readonly fileName: string;
}

/** The losses as points in some order, as many as may be drawn, the worst and the selected sample among them. */
export function lossPointsFigure(
  analysis: Analysis,
  order: SampleOrder,
  options: LossFigureOptions
): Figure {
  const { theme, translate, unit = 'nats', maxPoints, members = null } = options;
  const { losses, samples, origin } = order;
  const range = places(options.range, origin);
  const drawn = withSelected(
    members === null
      ? selectPoints(losses, maxPoints, range)
      : drawMembers(losses, samples, members, maxPoints, range),
    order,
    options.selected,
    range
  );
  const traces = lossTraces(
    analysis,
    samples === null ? drawn : drawn.map(place => samples[place]),
    drawn.map(place => place + origin),
    options
  );
  const { first, last } = indexBounds(losses.length, range);
  const layout = baseLayout(
    theme,
    translate(order.title),
    translate(sentence('loss ({unit})', { unit }))
  );
  const pad = Math.max(0.5, 0.02 * losses.length);
  return {
    data: traces,
    layout: {
      ...layout,
      showlegend: true,
      legend: { ...layout.legend, itemsizing: 'constant' },
      xaxis: {
        ...layout.xaxis,
        range: [...(options.range ?? [origin - pad, losses.length - 1 + origin + pad])]
      },
      yaxis: { ...layout.yaxis, ...lossRange(losses, drawn) },
      yaxis2: edgeAxis()
    },
    summary: [
      ...lossSummary(analysis, unit),
      ...memberSummary(analysis, members, unit),
      ...drawnSummary(drawn.length, last - first + 1)
    ],
    fileName: order.fileName
  };
}

/** A range of the x axis as a range of places. */
function places(range: Range | null, origin: number): Range | null {
  return range && [range[0] - origin, range[1] - origin];
}

/** From 0, or from near the least loss where all are far from 0; with room for whole markers at both ends. */
function lossRange(losses: Float64Array, drawn: Int32Array): { range?: [number, number] } {
  const finite = Array.from(drawn, place => losses[place]).filter(Number.isFinite);
  if (finite.length === 0) {
    return {};
  }
  const max = finite.reduce((a, b) => Math.max(a, b));
  const min = finite.reduce((a, b) => Math.min(a, b));
  const low = min > max / 2 ? min : Math.min(min, 0);
  const pad = 0.05 * (max - low) || 1;
  return { range: [low - pad, max + 2 * pad] };
}

function withSelected(
  drawn: Int32Array,
  { losses, samples }: SampleOrder,
  selected: number | null,
  range: Range | null
): Int32Array {
  if (selected === null) {
    return drawn;
  }
  const place = samples === null ? selected : samples.indexOf(selected);
  const { first, last } = indexBounds(losses.length, range);
  if (place < first || place > last || drawn.includes(place)) {
    return drawn;
  }
  return Int32Array.of(...drawn, place).sort();
}
