import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COMMA,
  DOT,
  isSpace,
  NEWLINE,
  OPEN_BRACKET,
  OPEN_PAREN
} from './chars';
import { ElementReader } from './element';
import type { Failure } from './failure';
import { NumberBuffer } from './number-buffer';

/** Brackets that hold a rectangular array. */
export interface Nested {
  /** The place behind the closing bracket. */
  readonly end: number;
  /** Extents by axis; null where `...` stands for elements that were left out. */
  readonly shape: readonly (number | null)[];
  readonly truncated: boolean;
  /** How many elements stand before the first `...`, and how many behind the last; null without one. */
  readonly ends: readonly [number, number] | null;
  readonly numbers: NumberBuffer;
  /** Whether elements are separated by commas, as Python does, rather than by spaces alone. */
  readonly commas: boolean;
  /** Whether spaces align the elements, which Python itself never does. */
  readonly padded: boolean;
}

/** The most axes that numpy allows. */
const MAX_DEPTH = 64;

/**
 * Reads nested brackets into one flat buffer, without recursion and in one pass. Parentheses are accepted where `tuples` is
 * set.
 */
export function readNested(text: string, start: number, tuples: boolean): Nested | Failure {
  return new NestedReader(text, start, tuples).read();
}

export function isFailure(result: Nested | Failure): result is Failure {
  return 'reason' in result;
}

class NestedReader {
  private readonly numbers = new NumberBuffer();
  private readonly element: ElementReader;
  private at: number;
  private depth = 0;
  /** By depth, from 1: the open brackets, and the elements and commas in them so far. */
  private readonly open: number[] = [];
  private readonly counts: number[] = [];
  private readonly commaCounts: number[] = [];
  private readonly dots: boolean[] = [];
  /** By depth: the extent that all brackets there must have, and whether any left elements out. */
  private readonly extents: number[] = [];
  private readonly omitted: boolean[] = [];
  private leafDepth: number | null = null;
  private commas = false;
  private spaces = false;
  private padded = false;
  private afterComma = false;
  /** How many elements stand before the first and the last `...`. */
  private firstDots = -1;
  private lastDots = -1;

  constructor(
    private readonly text: string,
    start: number,
    private readonly tuples: boolean
  ) {
    this.at = start;
    this.element = new ElementReader(text, this.numbers);
  }

  read(): Nested | Failure {
    do {
      const reason = this.step();
      if (reason !== null) {
        return { reason, at: this.at, open: this.open.slice(0, this.depth) };
      }
    } while (this.depth > 0);
    if (this.commas && this.spaces) {
      return { reason: 'malformed', at: this.at, open: [] };
    }
    return {
      end: this.at,
      shape: this.extents.map((n, axis) => (this.omitted[axis] ? null : n)),
      truncated: this.omitted.includes(true),
      ends: this.firstDots < 0 ? null : [this.firstDots, this.numbers.length - this.lastDots],
      numbers: this.numbers,
      commas: this.commas,
      padded: this.padded
    };
  }

  private step(): Failure['reason'] | null {
    this.skipSpace();
    const code = this.text.charCodeAt(this.at);
    if (code === OPEN_BRACKET || (code === OPEN_PAREN && this.tuples)) {
      return this.openBracket();
    }
    if (code === CLOSE_BRACKET || code === CLOSE_PAREN) {
      return this.closeBracket(code);
    }
    if (code === COMMA) {
      return this.comma();
    }
    if (code === DOT && this.text.startsWith('...', this.at)) {
      this.at += 3;
      this.afterComma = false;
      this.dots[this.depth - 1] = true;
      this.lastDots = this.numbers.length;
      this.firstDots = this.firstDots < 0 ? this.lastDots : this.firstDots;
      return null;
    }
    return Number.isNaN(code) ? 'unbalanced' : this.leaf();
  }

  private openBracket(): Failure['reason'] | null {
    if (this.depth === MAX_DEPTH) {
      return 'malformed';
    }
    if (this.leafDepth !== null && this.depth >= this.leafDepth) {
      return 'ragged';
    }
    this.open[this.depth] = this.at;
    this.counts[this.depth] = 0;
    this.commaCounts[this.depth] = 0;
    this.dots[this.depth] = false;
    this.depth++;
    this.at++;
    this.afterComma = false;
    return null;
  }

  private closeBracket(code: number): Failure['reason'] | null {
    const axis = this.depth - 1;
    const opening = this.text.charCodeAt(this.open[axis]);
    if ((opening === OPEN_PAREN) !== (code === CLOSE_PAREN)) {
      return 'unbalanced';
    }
    const count = this.counts[axis];
    if (!this.closeCommas(axis, count + Number(this.dots[axis]))) {
      return 'malformed';
    }
    if (count === 0 && !this.dots[axis]) {
      this.leafDepth ??= this.depth;
      if (this.leafDepth !== this.depth) {
        return 'ragged';
      }
    }
    this.extents[axis] ??= count;
    if (this.extents[axis] !== count) {
      this.at = this.open[axis];
      this.depth--;
      return 'ragged';
    }
    this.omitted[axis] = (this.omitted[axis] ?? false) || this.dots[axis];
    this.depth--;
    this.at++;
    this.afterComma = false;
    if (this.depth > 0) {
      this.counts[this.depth - 1]++;
    }
    return null;
  }

  /** Elements have commas between them, or none at all; one more may stand at the end. */
  private closeCommas(axis: number, items: number): boolean {
    const commas = this.commaCounts[axis];
    this.commas ||= commas > 0;
    this.spaces ||= commas === 0 && items > 1;
    return commas === 0 || commas === items - 1 || (commas === items && this.afterComma);
  }

  private comma(): Failure['reason'] | null {
    const axis = this.depth - 1;
    if (this.afterComma || this.counts[axis] + Number(this.dots[axis]) === 0) {
      return 'malformed';
    }
    this.commaCounts[axis]++;
    this.afterComma = true;
    this.at++;
    return null;
  }

  private leaf(): Failure['reason'] | null {
    if (this.leafDepth !== null && this.leafDepth !== this.depth) {
      return 'ragged';
    }
    const end = this.element.read(this.at);
    if (typeof end !== 'number') {
      return end;
    }
    this.leafDepth = this.depth;
    this.counts[this.depth - 1]++;
    this.afterComma = false;
    this.at = end;
    return null;
  }

  private skipSpace(): void {
    const start = this.at;
    let newline = false;
    let code = this.text.charCodeAt(this.at);
    while (isSpace(code)) {
      newline ||= code === NEWLINE;
      code = this.text.charCodeAt(++this.at);
    }
    if (this.at === start || newline || this.padded) {
      return;
    }
    const before = this.text.charCodeAt(start - 1);
    this.padded =
      before === OPEN_BRACKET ||
      (before === COMMA && this.at - start > 1) ||
      code === COMMA ||
      code === CLOSE_BRACKET;
  }
}
