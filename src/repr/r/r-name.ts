import type { SourceText } from '../source-text';
import { textBefore } from '../text-before';

/** `$model$logits` and `$`a name``, above the element of a list. */
const PATH = /^(?:\$(?:[\w.]+|`[^`\n]{1,100}`)|\[\[\d+\]\])+$/;
const STEP = /\$([\w.]+|`[^`]+`)|\[\[(\d+)\]\]/g;

/** How what begins on a line is called: like the element of the list that stands above it, or by what introduces it. */
export function nameInR(source: SourceText, line: number): string | null {
  const above = line > 0 ? source.line(line - 1).trimEnd() : '';
  return PATH.test(above) ? pathOf(above) : textBefore(source.text, source.lineStarts[line]).name;
}

/** Where what begins on a line has its first char, the line that names it included. */
export function startInR(source: SourceText, line: number): number {
  const isNamed = line > 0 && PATH.test(source.line(line - 1).trimEnd());
  return source.lineStarts[isNamed ? line - 1 : line];
}

function pathOf(above: string): string | null {
  const steps = [...above.matchAll(STEP)].map(([, name, place]) =>
    name === undefined ? `[${Number(place) - 1}]` : name.replaceAll('`', '')
  );
  const path = steps.reduce((path, step) =>
    step.startsWith('[') ? path + step : `${path}.${step}`
  );
  return path.startsWith('[') ? null : path;
}
