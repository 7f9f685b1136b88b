const NAME = '[\\p{L}_][\\p{L}\\p{N}_]*';
const INDEX = '\\[(?:[^\\[\\]"\']|"[^"\\\\]*"|\'[^\'\\\\]*\')+\\]';
/** Calls that hand the same values on, such as `x.detach()`: the kernel knows of which types. */
const SAME = '\\.(?:detach|cpu|numpy|to_numpy|clone|copy|contiguous|get)\\(\\)';

const PATH = new RegExp(`^${NAME}(?:${SAME}|\\.${NAME}|${INDEX})*$`, 'u');

/** Words of the language, and IPython's names of the last results, which are others once a cell has run. */
const NO_LASTING_NAME = /^(?:True|False|None|_{1,3})(?![\p{L}\p{N}_])/u;

/**
 * The text as a path that the kernel can look up: names with `.name`, `[index]` or a call such as `.detach()` behind them.
 * Null for any other expression, and for one that begins with a name that does not last.
 */
export function writtenPath(text: string): string | null {
  const path = text.trim();
  return PATH.test(path) && !NO_LASTING_NAME.test(path) ? path : null;
}
