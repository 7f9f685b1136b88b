import type { DType } from '../array/dtype';
import type { Ends } from '../array/ends';
import type { LossHistory } from '../array/loss-history';
import type { NDArray } from '../array/nd-array';
import type { TaggedError } from '../errors';

/** Whose way of printing a text is; `numpy-print` is `print(array)`, which names neither the type nor the shape. */
export type ReprFormat =
  | 'numpy'
  | 'numpy-print'
  | 'torch'
  | 'jax'
  | 'tensorflow'
  | 'keras'
  | 'python'
  | 'pandas'
  | 'polars'
  | 'xarray'
  | 'r'
  | 'julia'
  | 'log';

/**
 * What a piece of text says. `array`: all values are there. `truncated`: the printer left values out; an extent that the
 * text does not tell is null. `broken`: it is an array, but not one that can be read.
 */
export type Content =
  | {
      readonly kind: 'array';
      readonly array: NDArray;
      readonly format: ReprFormat;
    }
  | {
      readonly kind: 'truncated';
      readonly shape: readonly (number | null)[] | null;
      readonly dtype: DType | null;
      readonly format: ReprFormat;
      /** The values that it shows, where they can be held against the array; else left out. */
      readonly ends?: Ends;
    }
  | {
      readonly kind: 'broken';
      readonly error: TaggedError;
      readonly format: ReprFormat;
    };

/** One array of an output, with the name that stands directly before it. */
export type ParsedArray = Content & {
  readonly name: string | null;
  /** Set for a column of the table before it, which has the name of the column. */
  readonly isColumn?: true;
};

/** The metrics of a training that an output logs. */
export interface ParsedHistory {
  readonly kind: 'history';
  readonly history: LossHistory;
  readonly format: 'log';
  readonly name: null;
}

/** What an output shows. */
export type ParsedItem = ParsedArray | ParsedHistory;

/** What a reader found, and the place behind it where reading goes on. */
export interface Reading {
  readonly content: Content;
  readonly end: number;
  /** Brackets that are still open at `end`; text inside them is part of a broken array. */
  readonly open: number;
}

/** A piece of text that is read or skipped as a whole. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** None for text that only looks like arrays. */
  readonly items: readonly ParsedItem[];
}
