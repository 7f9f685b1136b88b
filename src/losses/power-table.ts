import { FRACTIONS, INTERVALS, TO_EXPONENT } from './exp-non-positive';

/** Fills the table of powers of two that `assembly/exp-non-positive.ts` reads: bits of 2^(i/2048) less i << TO_EXPONENT. */
export function fillPowerTable(memory: WebAssembly.Memory, address: number): void {
  new Float64Array(memory.buffer, address, INTERVALS).set(FRACTIONS);
  const bits = new BigInt64Array(memory.buffer, address, INTERVALS);
  bits.forEach((power, i) => {
    bits[i] = power - (BigInt(i) << BigInt(TO_EXPONENT));
  });
}
