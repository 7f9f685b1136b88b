const NAME = '[\\p{L}_][\\p{L}\\p{N}_]*';
const INDEX = '\\[(?:[^\\[\\]"\']|"[^"\\\\]*"|\'[^\'\\\\]*\')+\\]';
/** Calls that hand the same values on, such as `x.detach()`: the kernel knows of which types. */
const SAME = '\\.(?:detach|cpu|numpy|to_numpy|clone|copy|contiguous|get)\\(\\)';

const PATH = new RegExp(`^${NAME}(?:${SAME}|\\.${NAME}|${INDEX})*$`, 'u');

const NOT_NAMES = new Set(['True', 'False', 'None']);

/**
 * The text as a path that the kernel can look up: names with `.name`, `[index]` or a call such as `.detach()` behind them.
 * Null for any other expression.
 */
export function writtenPath(text: string): string | null {
  const path = text.trim();
  return PATH.test(path) && !NOT_NAMES.has(path) ? path : null;
}
