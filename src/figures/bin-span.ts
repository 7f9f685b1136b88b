import { sentence, type Sentence } from '../sentence';

/** From where to where a reliability bin goes: `confidence 0.80 to 0.87`, or of one class by its name. */
export function binSpan(edges: Float64Array, bin: number, name: string | null = null): Sentence {
  if (bin + 1 === edges.length) {
    return name === null
      ? sentence('confidence of exactly 1')
      : sentence('probability of {name} exactly 1', { name });
  }
  const span = { low: edges[bin].toFixed(2), high: edges[bin + 1].toFixed(2) };
  return name === null
    ? sentence('confidence {low} to {high}', span)
    : sentence('probability of {name} {low} to {high}', { ...span, name });
}
