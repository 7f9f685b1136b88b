import type { Figure } from '../../src/figures/figure';
import { fill } from '../../src/sentence';

/** The summary of a figure, as it is read out. */
export function inWords({ summary }: Pick<Figure, 'summary'>): string[] {
  return summary.map(({ template, values }) => fill(template, values));
}
