import { BLOCK } from '../../src/simulation/block';
import { layOutDescent, strideOf } from '../../src/simulation/descent-layout';
import { exampleProblem } from '../fixtures/simulation-fixture';

describe('layOutDescent', () => {
  it('keeps the parts apart, at whole vectors, behind the base', () => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { numRows, ...views } = layOutDescent(memory, 1001, exampleProblem());
    const parts = Object.values(views).filter(({ length }) => length > 0);
    parts.sort((a, b) => a.byteOffset - b.byteOffset);
    let end = 1001;
    for (const { byteOffset, byteLength } of parts) {
      expect(byteOffset).toBeGreaterThanOrEqual(end);
      expect(byteOffset % 16).toBe(0);
      end = byteOffset + byteLength;
    }
    expect(end).toBeLessThanOrEqual(memory.buffer.byteLength);
    expect(numRows).toBe(BLOCK);
    expect(views.features.length).toBeGreaterThanOrEqual(3 * numRows + 4);
  });

  it('takes fewer rows at a time where they are wide, which divide a block', () => {
    const rowsOf = (numFeatures: number) =>
      layOutDescent(new WebAssembly.Memory({ initial: 1 }), 0, { ...exampleProblem(), numFeatures })
        .numRows;
    expect([3, 128, 784, 10_000].map(rowsOf)).toEqual([256, 256, 32, 4]);
  });
});

describe('strideOf', () => {
  it('is even', () => {
    expect([1, 2, 3, 10].map(strideOf)).toEqual([2, 2, 4, 10]);
  });
});
