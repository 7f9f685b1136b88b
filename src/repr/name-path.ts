import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COMMA,
  DOT,
  DOUBLE_QUOTE,
  isSpace,
  isWord,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUOTE
} from './chars';
import { textBefore } from './text-before';

/** Containers within each other; a path of more steps tells nobody anything. */
const MAX_DEPTH = 16;
/** Strings in containers are skipped up to this length; an apostrophe in prose ends on no line. */
const MAX_STRING = 200;

/** A dict, list, tuple, or the arguments of a call, that is open. */
interface Container {
  /** What leads to it from the container around it; empty where it has no name. */
  readonly step: string;
  /** Whether its items are known by their place rather than by a key. */
  readonly ordered: boolean;
  commas: number;
}

/**
 * Follows the containers of a text, so that an array in them can be named by its path: `train.logits` in
 * `{'train': {'logits': …}}`, `hidden_states[1]` in `Output(hidden_states=(…, …))`. It is asked for places in their order.
 */
export class NamePath {
  constructor(private readonly text: string) {}

  /** The path of what begins at a place and has a name of its own, or none; null where no name is on the path. */
  nameAt(start: number, own: string | null): string | null {
    this.advance(start);
    const last = this.open.at(-1);
    const steps = this.open.map(({ step }) => step);
    steps.push(own ?? (last?.ordered ? `[${last.commas}]` : ''));
    const path = steps.reduce((before, step) => joined(before, step), '');
    return path === '' || path.startsWith('[') ? own : path;
  }

  /** Goes on behind an array, whose own brackets are closed there. */
  skipTo(end: number): void {
    this.at = Math.max(this.at, end);
  }

  private advance(end: number): void {
    while (this.at < end) {
      this.step(this.text.charCodeAt(this.at));
      this.at++;
    }
  }

  private step(code: number): void {
    switch (code) {
      case OPEN_BRACKET:
      case OPEN_PAREN:
      case OPEN_BRACE:
        return this.begin(code);
      case CLOSE_BRACKET:
      case CLOSE_PAREN:
      case CLOSE_BRACE:
        this.close();
        return;
      case COMMA:
        if (this.open.length > 0 && this.unnamed === 0) {
          this.open[this.open.length - 1].commas++;
        }
        return;
      case QUOTE:
      case DOUBLE_QUOTE:
        return this.skipString(code);
      case NEWLINE:
        return this.newline();
    }
  }

  private begin(code: number): void {
    if (this.open.length === MAX_DEPTH) {
      this.unnamed++;
      return;
    }
    const word = wordStart(this.text, this.at);
    const isCall = code === OPEN_PAREN && word < this.at;
    const { kind, name } = textBefore(this.text, isCall ? word : this.at);
    const last = this.open.at(-1);
    const own = kind === 'name' && name !== null ? name : '';
    const step = own === '' && last?.ordered ? `[${last.commas}]` : own;
    this.open.push({ step, ordered: code !== OPEN_BRACE && !isCall, commas: 0 });
  }

  private close(): void {
    if (this.unnamed > 0) {
      this.unnamed--;
    } else {
      this.open.pop();
    }
  }

  /** A string stands at the beginning of an item, and ends on its line. */
  private skipString(quote: number): void {
    const before = this.text[this.at - 1];
    if (this.open.length === 0 || !'{[(, =:\n'.includes(before)) {
      return;
    }
    const end = this.text.slice(this.at + 1, this.at + MAX_STRING).search(CLOSING[quote]);
    this.at += end === -1 ? 0 : end + 1;
  }

  /** As in the scan of the text: lines that are not indented begin anew. */
  private newline(): void {
    const next = this.text.charCodeAt(this.at + 1);
    if (!isSpace(next) && next !== CLOSE_BRACKET && next !== CLOSE_PAREN && next !== CLOSE_BRACE) {
      this.open.length = 0;
      this.unnamed = 0;
    }
  }

  private at = 0;
  private readonly open: Container[] = [];
  /** Containers that are open beyond the deepest that is followed. */
  private unnamed = 0;
}

const CLOSING: Readonly<Record<number, RegExp>> = { [QUOTE]: /['\n]/, [DOUBLE_QUOTE]: /["\n]/ };

function joined(before: string, step: string): string {
  return before === '' || step === '' || step.startsWith('[') ? before + step : `${before}.${step}`;
}

/** Where the name of a call begins, such as `transformers.Output`. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (
    start > end - MAX_STRING &&
    (isWord(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === DOT)
  ) {
    start--;
  }
  return start;
}
