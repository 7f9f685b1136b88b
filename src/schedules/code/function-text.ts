import type { Dialect } from './dialect';
import type { Tree } from '../expression/tree';
import { printExpression, usesArrays } from './print-expression';
import type { RateFunction } from './rate-function';

const MAX_COLUMNS = 88;

/** The `def` of a rate function and of all that it calls, the innermost first, two lines apart. */
export function functionText(found: RateFunction, dialect: Dialect): string {
  return [...found.inner.map(inner => functionText(inner, dialect)), ownText(found, dialect)].join(
    '\n\n\n'
  );
}

function ownText(found: RateFunction, dialect: Dialect): string {
  const { name, constants, lines, result, variables, callables } = found;
  const arrays = ['step'];
  for (const [variable, tree] of lines) {
    if (usesArrays(tree, { variables, callables, arrays })) {
      arrays.push(variable);
    }
  }
  const text = (tree: Tree): string =>
    printExpression(tree, dialect, { variables, callables, arrays });
  return [
    `def ${name}(step):`,
    ...constants.map(([constant, value]) => `    ${constant} = ${value}`),
    ...lines.map(([variable, tree]) => folded(`    ${variable} = `, text(tree))),
    folded('    return ', text(result))
  ].join('\n');
}

/** A line that is too long is broken before each `if` and `else` that stands in no bracket. */
function folded(head: string, text: string): string {
  if (head.length + text.length <= MAX_COLUMNS) {
    return head + text;
  }
  const parts = conditionalParts(text);
  return parts.length === 1
    ? head + text
    : `${head}(\n${parts.map(part => `        ${part}\n`).join('')}    )`;
}

function conditionalParts(text: string): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (depth === 0 && /^ (if|else) /.test(text.slice(at, at + 6))) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
