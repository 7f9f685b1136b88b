import { spoilMaskedRows } from '../../src/losses/spoil-masked-rows';
import { rowsOf } from '../fixtures/arrays';

const losses = Float64Array.of(1, 2, 3);

describe('spoilMaskedRows', () => {
  it('makes rows NaN that have −inf beside their target', () => {
    const rows = rowsOf([
      [0, -Infinity],
      [0, 0],
      [-Infinity, 0]
    ]);
    const spoilt = spoilMaskedRows(rows, Int32Array.of(0, 0, 1), losses);
    expect([...spoilt]).toEqual([NaN, 2, NaN]);
    expect([...losses]).toEqual([1, 2, 3]);
  });

  it('does the same for NaN and +inf', () => {
    const rows = rowsOf([
      [0, Infinity],
      [0, 0],
      [NaN, 0]
    ]);
    expect([...spoilMaskedRows(rows, Int32Array.of(0, 0, 1), losses)]).toEqual([NaN, 2, NaN]);
  });

  it('leaves −inf of the target itself, whose loss is infinite', () => {
    const rows = rowsOf([[-Infinity, 0]]);
    const spoilt = spoilMaskedRows(rows, Int32Array.of(0), Float64Array.of(Infinity));
    expect([...spoilt]).toEqual([Infinity]);
  });

  it('hands the losses back where nothing is masked', () => {
    const rows = rowsOf([[1], [-1e300], [0]]);
    expect(spoilMaskedRows(rows, Int32Array.of(0, 0, 0), losses)).toBe(losses);
  });
});
