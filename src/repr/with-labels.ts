import type { Content } from './types';

/** Gives an array the names of its columns; everything else stays as it is, and so do columns that are merely counted. */
export function withLabels(content: Content, labels: readonly string[]): Content {
  if (content.kind !== 'array' || labels.every((label, i) => label === String(i))) {
    return content;
  }
  return { ...content, array: { ...content.array, labels } };
}
