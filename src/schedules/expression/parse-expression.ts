import { refuse } from '../refuse';
import { compile, type Expression } from './compile';
import { parseTree } from './parse-tree';

const MAX_LENGTH = 1000;

/**
 * An arithmetic expression in Python's words, such as `0.95 ** step` or `1 if step < 10 else 0.1`, as a function of its
 * variables, so that it can be written back into a notebook as it is. Nothing of the page can be reached; what cannot be read is
 * an `invalid-schedule` error that names the place, see `parse-tree.ts`.
 */
export function parseExpression(text: string, variables: readonly string[]): Expression {
  if (text.length > MAX_LENGTH) {
    refuse('an expression has at most {limit} characters, not {value}', {
      limit: MAX_LENGTH,
      value: text.length
    });
  }
  return compile(parseTree(text, variables), { variables });
}
