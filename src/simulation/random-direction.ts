import { seededRandom } from './seeded-random';

/** A unit vector that is the same for every call: normally distributed by the Box–Muller method over a seeded generator. */
export function randomDirection(length: number): Float64Array {
  const uniform = seededRandom(0x9e3779b9);
  const direction = new Float64Array(length);
  let sum = 0;
  for (let i = 0; i < length; i++) {
    direction[i] = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    sum += direction[i] ** 2;
  }
  return direction.map(value => value / Math.sqrt(sum));
}
