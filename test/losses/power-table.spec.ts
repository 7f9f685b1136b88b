import { INTERVALS, TO_EXPONENT } from '../../src/losses/exp-non-positive';
import { fillPowerTable } from '../../src/losses/power-table';

describe('fillPowerTable', () => {
  it('has the bits of 2^(k/2048) for any k once k is added in the place of the interval', () => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    fillPowerTable(memory, 16);
    const table = new BigInt64Array(memory.buffer, 16, INTERVALS);
    const number = new Float64Array(1);
    for (const k of [0, 1, 2047, 2048, -1, -5000]) {
      const bits = table[k & (INTERVALS - 1)] + (BigInt(k) << BigInt(TO_EXPONENT));
      new BigInt64Array(number.buffer)[0] = bits;
      expect(number[0] / 2 ** (k / INTERVALS)).toBeCloseTo(1, 14);
    }
  });
});
