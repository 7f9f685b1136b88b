import type { Data, Layout } from 'plotly.js';
import type { LossUnit } from '../analysis/in-unit';
import type { Sentence } from '../sentence';
import type { ChartTheme } from './chart-theme';

/**
 * What a chart shows: the arguments of Plotly, and the same in words. Only points that can be chosen have
 * `customdata`: the number of what they stand for, or an array that begins with it; the sample index unless the figure says
 * otherwise.
 */
export interface Figure {
  readonly data: readonly Data[];
  readonly layout: Partial<Layout>;
  /** The chart in words, for readers who do not see it; the most important first. */
  readonly summary: readonly Sentence[];
  /** Name of an exported image, without its extension. */
  readonly fileName: string;
}

/** Puts a sentence into the reader's language and fills its places. */
export type Translate = (sentence: Sentence) => string;

/** What every figure is drawn with. */
export interface FigureStyle {
  readonly theme: ChartTheme;
  readonly translate: Translate;
  /** The unit in which the losses are given; nats unless told otherwise. Figures convert nothing. */
  readonly unit?: LossUnit['name'];
}

/** An interval of the x axis, both ends included, lower end first. */
export type Range = readonly [low: number, high: number];
