import type { ParamValue } from '../../schedules/spec';

/** A list of numbers as a person writes it: `30, 60, 90`, with or without brackets. What is no number becomes NaN. */
export function parseNumbers(text: string): readonly number[] {
  const inner = text.trim().replace(/^[[(](.*)[\])]$/s, '$1');
  return inner
    .split(/[\s,;]+/)
    .filter(part => part !== '')
    .map(Number);
}

/** Numbers by step, as in a Python dict: `300: 0.1, 600: 0.1`, with or without braces. What is no number becomes NaN. */
export function parseTable(text: string): Readonly<Record<string, number>> {
  const inner = text.trim().replace(/^\{(.*)\}$/s, '$1');
  const parts = inner.split(/[,;\n]+/).filter(part => part.trim() !== '');
  return Object.fromEntries(
    parts.map(part => {
      const [key, value = ''] = part.split(':');
      return [key.trim(), value.trim() === '' ? NaN : Number(value)];
    })
  );
}

/** The text of a list, a table or an expression in its field. */
export function textOfValue(value: ParamValue): string {
  if (Array.isArray(value)) {
    return value.join(', ');
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, item]) => `${key}: ${item}`)
        .join(', ')
    : String(value);
}
