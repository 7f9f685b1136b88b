import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  DOT,
  EQUALS,
  isSpace,
  isWord,
  NEWLINE,
  OPEN_ANGLE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON
} from './chars';
import { brokenBareBrackets, readBareBrackets } from './bare-brackets';
import { CONSTRUCTORS } from './constructors';
import type { Failure } from './failure';
import { literalType } from './julia/element-type';
import { readJuliaLiteral } from './julia/julia-literal';
import { MAX_ITEMS } from './max-items';
import { NamePath } from './name-path';
import type { SourceText } from './source-text';
import { readTensorflowTensor } from './tensorflow-tensor';
import { textBefore } from './text-before';
import type { ParsedItem, Reading, ReprFormat } from './types';

/**
 * Walks over a text once and reads every call of a known constructor, and every bracket that stands in no call, no index
 * and no list of other things.
 */
export class BracketScan {
  readonly items: ParsedItem[] = [];
  private at = 0;
  /** Brackets that are open and whose content is no array, such as the arguments of a function. */
  private depth = 0;
  /** Whether the outermost of them is that of an object with its fields. */
  private isObject = false;
  /** Places of brackets that hold several arrays, and how many of them are open. */
  private readonly containers = new Set<number>();
  private containerDepth = 0;

  private readonly paths: NamePath;

  constructor(private readonly source: SourceText) {
    this.paths = new NamePath(source.text);
  }

  /** Reads from one place to another, and returns the place that was reached, which may lie behind. */
  scan(start: number, end: number): number {
    this.at = start;
    this.depth = 0;
    while (this.at < end && this.items.length < MAX_ITEMS) {
      if (this.depth === 0 && this.containerDepth === 0) {
        this.skipPlain(end);
        if (this.at === end) {
          break;
        }
      }
      this.step(this.source.text.charCodeAt(this.at));
    }
    return this.at;
  }

  /** Goes to the word before the next bracket: where none is open, nothing else matters. */
  private skipPlain(end: number): void {
    const { text } = this.source;
    OPENING.lastIndex = this.at;
    const open = OPENING.test(text) ? Math.min(OPENING.lastIndex - 1, end) : end;
    let word = open;
    while (word > this.at && isPathChar(text.charCodeAt(word - 1))) {
      word--;
    }
    while (word < open && text.charCodeAt(word) === DOT) {
      word++;
    }
    this.at = word;
  }

  private step(code: number): void {
    if (isWord(code)) {
      this.word();
    } else if (code === OPEN_BRACKET || code === OPEN_PAREN) {
      this.bracket();
    } else {
      if (code === CLOSE_BRACKET || code === CLOSE_PAREN) {
        this.close();
      } else if (code === NEWLINE) {
        this.newline();
      } else if (code === OPEN_ANGLE && this.angle()) {
        return;
      }
      this.at++;
    }
  }

  /** Reads an object that is printed between angle brackets; false if it is no array. */
  private angle(): boolean {
    const reading = readTensorflowTensor(this.source, this.at);
    if (reading !== null) {
      this.add(this.at, reading);
    }
    return reading !== null;
  }

  private close(): void {
    if (this.depth > 0) {
      this.depth--;
    } else if (this.containerDepth > 0) {
      this.containerDepth--;
    }
  }

  /** A call goes on over lines that are indented or begin with its closing bracket; other lines begin anew. */
  private newline(): void {
    const next = this.source.text.charCodeAt(this.at + 1);
    if (!isSpace(next) && next !== CLOSE_BRACKET && next !== CLOSE_PAREN) {
      this.depth = 0;
      this.containerDepth = 0;
    }
  }

  private word(): void {
    const { text } = this.source;
    const start = this.at;
    let code = text.charCodeAt(this.at);
    while (isPathChar(code)) {
      code = text.charCodeAt(++this.at);
    }
    if (code === OPEN_BRACKET) {
      this.literal(start, text.slice(start, this.at));
    } else if (code === OPEN_PAREN) {
      const name = text.slice(start, this.at);
      const reading = CONSTRUCTORS.get(name)?.(this.source, this.at + 1) ?? null;
      if (reading === null) {
        this.skipCall(name);
      } else {
        this.add(start, reading);
      }
    }
  }

  /** A bracket behind a word is an index, unless the word is an element type of Julia's. */
  private literal(start: number, word: string): void {
    const dtype = literalType(word);
    const reading = dtype === null ? null : readJuliaLiteral(this.source, this.at, dtype);
    if (reading === null) {
      this.skipBracket();
    } else {
      this.add(start, reading);
    }
  }

  private skipCall(name: string): void {
    if (this.depth === 0 && COLLECTION.test(name)) {
      this.containerDepth++;
      this.at++;
      return;
    }
    this.isObject = this.depth === 0 && CLASS_NAME.test(name) && !POLYNOMIAL.test(name);
    this.skipBracket();
  }

  private skipBracket(): void {
    this.depth++;
    this.at++;
  }

  private bracket(): void {
    const start = this.at;
    if (this.containers.delete(start)) {
      this.containerDepth++;
      this.at++;
    } else if ((this.depth > 0 && !this.isField(start)) || this.isIndex(start)) {
      this.skipBracket();
    } else {
      this.bare(start);
    }
  }

  /** Whether a bracket directly follows something that it indexes or calls. */
  private isIndex(start: number): boolean {
    return start > 0 && `])'"}`.includes(this.source.text[start - 1]);
  }

  /** Whether a list is the value of a field of an object such as `Batch(x=[[1.5, 2.5]])`, whose class has a capital. */
  private isField(start: number): boolean {
    const { text } = this.source;
    return (
      this.depth === 1 &&
      this.isObject &&
      text.charCodeAt(start) === OPEN_BRACKET &&
      text.charCodeAt(start - 1) === EQUALS
    );
  }

  private bare(start: number): void {
    const inside = this.containerDepth > 0;
    const result = this.readBare(start, inside);
    if (result === null) {
      this.skipBracket();
    } else if (!('reason' in result)) {
      this.add(start, result);
    } else if (result.reason === 'mixed') {
      result.open.forEach(at => this.containers.add(at));
    } else if (result.reason === 'ragged' && this.isTuple(start) && !inside) {
      this.containers.add(start);
    } else {
      this.fail(start, result);
    }
  }

  /** Brackets of Python or numpy, or of Julia where a semicolon ends a row. */
  private readBare(start: number, inside: boolean): Reading | Failure | null {
    const result = readBareBrackets(this.source, start, inside);
    const hasRows =
      result !== null && 'reason' in result && this.source.text.charCodeAt(result.at) === SEMICOLON;
    return (hasRows ? readJuliaLiteral(this.source, start, null) : null) ?? result;
  }

  /** A tuple of lists of several shapes holds several arrays; a list of them is one that is broken. */
  private isTuple(start: number): boolean {
    return this.source.text.charCodeAt(start) === OPEN_PAREN;
  }

  private fail(start: number, failure: Failure): void {
    const isArray = failure.reason === 'ragged' || failure.reason === 'complex';
    const broken = isArray ? brokenBareBrackets(this.source, start, failure) : null;
    if (broken !== null) {
      this.add(start, broken);
    } else {
      this.at = Math.max(failure.at, start + 1);
      this.depth = failure.open.length;
    }
  }

  private add(start: number, { content, end, open }: Reading): void {
    const begin = parameterStart(this.source.text, start);
    const { kind, name } = textBefore(this.source.text, begin);
    const isNamed =
      kind === 'name' || kind === 'heading' || (kind === 'word' && BY_PRINT.has(content.format));
    const path = this.paths.nameAt(start, isNamed ? name : null);
    this.paths.skipTo(end);
    this.items.push({ ...content, name: path });
    this.at = end;
    this.depth += open;
  }
}

const OPENING = /[[(<]/g;

function isPathChar(code: number): boolean {
  return isWord(code) || code === DOT;
}

/** How arrays look behind a word where both were given to `print`. */
const BY_PRINT = new Set<ReprFormat>(['numpy-print', 'torch']);
/** What Python writes around the items of its own collections. */
const COLLECTION = /^(?:deque|defaultdict|OrderedDict|dict_values|mappingproxy)$/;
const CLASS_NAME = /(?:^|\.)[A-Z]\w*$/;
/** numpy's, whose fields are where a polynomial is defined. */
const POLYNOMIAL = /(?:^|\.)(?:Polynomial|Chebyshev|Legendre|Laguerre|HermiteE?)$/;
const PARAMETER = /Parameter containing:\s*$/;

/** torch writes `Parameter containing:` above the tensor of a parameter. */
function parameterStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const match = PARAMETER.exec(before);
  return match === null ? start : start - match[0].length;
}
