import { TaggedError } from '../../errors';
import type { SeenNumber } from './types';

const NUMBER = /[-+−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+−]?\d+)?/gi;

/**
 * The one number of a text such as `1.0598`, `1,06`, `5.3e-2` or `tensor(1.0598)`; it stands for all within half a unit of its
 * last digit. Text with no number, or with several, is an error.
 */
export function seenNumber(text: string): SeenNumber {
  const found = text.match(NUMBER) ?? [];
  if (found.length !== 1) {
    throw new TaggedError('invalid-option', '“{text}” is not one number: type it as you saw it', {
      text
    });
  }
  const [plain] = found.map(number => number.replace(/−/g, '-').replace(',', '.').toLowerCase());
  const [mantissa, exponent = '0'] = plain.split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length;
  return { value: Number(plain), bound: 0.5 * 10 ** (Number(exponent) - decimals) };
}
