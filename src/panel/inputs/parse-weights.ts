import type { LossParam } from '../../losses/loss-spec';
import { BALANCED } from '../../losses/resolve-params';

/**
 * Weights as a person types or pastes them: numbers apart by spaces or commas, brackets or a call around them or not; null for
 * nothing; undefined where it is none of these.
 */
export function parseWeights(text: string): LossParam | undefined {
  const plain = bare(text);
  if (plain === '' || plain === 'None') {
    return null;
  }
  if (plain === BALANCED) {
    return BALANCED;
  }
  const numbers = wordsOf(plain).map(Number);
  return numbers.some(Number.isNaN) ? undefined : numbers;
}

/** The first word that is no number, of text that is no weights. */
export function strangeWord(text: string): string {
  return wordsOf(bare(text)).find(word => Number.isNaN(Number(word))) ?? text;
}

/** Without brackets or a call around it. */
function bare(text: string): string {
  return text.trim().replace(/^[\w.]*\(?\[(.*)\]\)?$/s, '$1');
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter(word => word !== '');
}
