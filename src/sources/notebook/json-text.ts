/** The first whole number whose neighbour no number of JavaScript holds: the parser of the page may have rounded to it. */
const UNSAFE = 2 ** 53;

/** The JSON form of an output as text, where it holds lists; null for anything else. */
export function jsonText(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && Math.abs(part) === UNSAFE ? `${part} or its neighbour` : part
  );
  return text.includes('[') ? text : null;
}
