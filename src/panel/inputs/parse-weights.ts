import type { LossParam } from '../../losses/loss-spec';
import { BALANCED } from '../../losses/resolve-params';

/**
 * Weights as a person types or pastes them: numbers apart by spaces or commas, brackets or a call around them or not; null for
 * nothing; undefined where it is none of these.
 */
export function parseWeights(text: string): LossParam | undefined {
  const plain = text.trim().replace(/^[\w.]*\(?\[(.*)\]\)?$/s, '$1');
  if (plain === '' || plain === 'None') {
    return null;
  }
  if (plain === BALANCED) {
    return BALANCED;
  }
  const numbers = plain
    .split(/[\s,;]+/)
    .filter(word => word !== '')
    .map(Number);
  return numbers.some(Number.isNaN) ? undefined : numbers;
}
