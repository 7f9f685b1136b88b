import { isReading, readCall, unsupportedReading } from './call';
import { callContent } from './call-content';
import { DOUBLE_QUOTE, OPEN_BRACKET, QUOTE, skipSpace } from './chars';
import { pandasDType } from './dtype-name';
import { recoverable } from './printed-bound';
import type { SourceText } from './source-text';
import type { Reading } from './types';

/** A long one, between whose first and last elements dots stand without a comma. */
const LONG =
  /\[[^\]'"]{0,20000}\n\s*\.\.\.\n[^\]'"]{0,20000}\],\s*dtype='(\w+)',(?: name='[^'\n]{0,200}',)? length=(\d+)\)/y;

/** Reads `[1, 2, 3], dtype='int64', length=3)` behind `Index(`; names, which an index mostly holds, are no array. */
export function readPandasIndex(source: SourceText, open: number): Reading | null {
  const { text } = source;
  const first = text.charCodeAt(skipSpace(text, open + 1));
  if (text.charCodeAt(open) !== OPEN_BRACKET || first === QUOTE || first === DOUBLE_QUOTE) {
    return null;
  }
  return readLong(text, open) ?? readShort(source, open);
}

function readLong(text: string, open: number): Reading | null {
  LONG.lastIndex = open;
  const match = LONG.exec(text);
  const dtype = match === null ? null : pandasDType(match[1]);
  return match === null || dtype === null
    ? null
    : {
        content: { kind: 'truncated', shape: [Number(match[2])], dtype, format: 'pandas' },
        end: LONG.lastIndex,
        open: 0
      };
}

function readShort(source: SourceText, open: number): Reading | null {
  const call = readCall(source, open, 'pandas');
  if (call === null || isReading(call)) {
    return call;
  }
  const { nested, options, end } = call;
  const name = options.get('dtype')?.replace(/['"]/g, '');
  if (nested === null || name === undefined) {
    return null;
  }
  const dtype = pandasDType(name);
  if (dtype === null) {
    return unsupportedReading(name, end, 'pandas');
  }
  const content = callContent(source, {
    nested,
    shape: null,
    dtype,
    rule: recoverable(dtype),
    format: 'pandas'
  });
  return { content, end, open: 0 };
}
