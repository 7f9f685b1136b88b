import type { Pair } from '../model/inspector-state';

const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** How Python code calls the two arrays: by their names where they have one. */
export function arrayNames({ logits, targets }: Pair): { logits: string; targets: string } {
  const nameOf = (label: string | undefined, otherwise: string): string =>
    label !== undefined && IDENTIFIER.test(label) ? label : otherwise;
  return {
    logits: nameOf(logits?.label, 'logits'),
    targets: nameOf(targets?.label, 'targets')
  };
}
