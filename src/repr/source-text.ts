import { isSpace } from './chars';

const EXCERPT = 40;

/** A text with its lines, so that a place can be named in logarithmic time. */
export class SourceText {
  readonly lineStarts: number[] = [0];

  constructor(readonly text: string) {
    let at = text.indexOf('\n');
    while (at >= 0) {
      this.lineStarts.push(at + 1);
      at = text.indexOf('\n', at + 1);
    }
  }

  get numLines(): number {
    return this.lineStarts.length;
  }

  /** The line of a place, from 0. */
  lineAt(at: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Where a line ends, before its newline. */
  lineEnd(line: number): number {
    return line + 1 < this.lineStarts.length ? this.lineStarts[line + 1] - 1 : this.text.length;
  }

  /** The first place of a line that is not white space, or its end. */
  contentStart(line: number): number {
    const end = this.lineEnd(line);
    let at = this.lineStarts[line];
    while (at < end && isSpace(this.text.charCodeAt(at))) {
      at++;
    }
    return at;
  }

  /** The place behind the last char of a line that is not white space, or its start. */
  contentEnd(line: number): number {
    const start = this.lineStarts[line];
    let end = this.lineEnd(line);
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** A line without its newline. */
  line(line: number): string {
    return this.text.slice(this.lineStarts[line], this.lineEnd(line));
  }

  /** A place for a person: line and column from 1, and what stands there. */
  describe(at: number): { line: number; column: number; text: string } {
    const line = this.lineAt(at);
    const end = Math.min(this.lineEnd(line), at + EXCERPT);
    const text = this.text.slice(at, end).trim();
    return { line: line + 1, column: at - this.lineStarts[line] + 1, text };
  }
}
