import type { CellOutput } from './cell-output';
import type { OutputText } from './output-text';

type JoinedOutput = Pick<CellOutput, 'kind' | 'text' | 'outputIndex' | 'outputIndexes'>;

/**
 * Joins the pieces of each stream: Jupyter begins a new output whenever anything else is shown in between, even in the
 * midst of a line. A stream takes the place of its first piece.
 *
 * @param outputs by place; null for those without text
 */
export function joinStreams(outputs: readonly (OutputText | null)[]): readonly JoinedOutput[] {
  const groups: number[][] = [];
  const streams = new Map<string, number[]>();
  outputs.forEach((output, index) => {
    const stream = output?.stream ?? null;
    const begun = stream === null ? undefined : streams.get(stream);
    if (begun !== undefined) {
      begun.push(index);
    } else if (output !== null) {
      const group = [index];
      groups.push(group);
      if (stream !== null) {
        streams.set(stream, group);
      }
    }
  });
  return groups.map(indexes => {
    const pieces = indexes.flatMap(index => outputs[index] ?? []);
    return {
      kind: pieces[0].kind,
      text: pieces.map(({ text }) => text).join(''),
      outputIndex: indexes[0],
      outputIndexes: indexes
    };
  });
}
