import type { Values } from '../array/nd-array';
import type { ClassRows } from './class-rows';
import { expNonPositive } from './exp-non-positive';
import { emptyStatistics, fillRow, type Floats, type RowStatistics } from './plain-row-statistics';
import { fillPowerTable } from './power-table';

type FillRows = (
  values: number,
  numRows: number,
  numClasses: number,
  indices: number,
  columns: number,
  capacity: number
) => number;

/** What the compiled module of `assembly/` offers; addresses are in bytes. */
export interface RowKernelExports {
  readonly memory: WebAssembly.Memory;
  /** Where the table of powers belongs. */
  powers(): number;
  /** The first address that is free. */
  base(): number;
  /** Statistics of `numRows` rows into columns of `capacity` rows (assembly/columns.ts); `indices` 0 takes the predictions. */
  readonly float32Rows: FillRows;
  readonly float64Rows: FillRows;
  /** Of float32, to 1e-6 relative; all but the losses of the targets are float32, in the first half of their place. */
  readonly roughFloat32Rows: FillRows;
  /** Not 0 where a probability since the last call was below the range of its column: 0 stands for it. */
  hadTiny(): number;
  /** Where the smallest and the greatest of some float32 stand, NaN left out; behind them there is NaN up to 64 bytes. */
  valueRange(values: number, count: number): number;
  /** Whether the module keeps its digits on this processor; `x` is 1 + 2^−12. */
  isAccurate(x: number): number;
}

/** Rows are copied into the kernel's memory in blocks of about this size, which stay in the cache of a core. */
const BLOCK_BYTES = 2 ** 18;
/** A longer row would make the kernel's memory grow too much; it is left to the reference. */
const MAX_ROW_BYTES = 2 ** 24;
/**
 * From so many float32 logits on, the exponentials are computed in float32, which is good to 1e-6 relative, and three times as
 * fast. Below, it would gain a tenth of a millisecond.
 */
const LARGE = 2 ** 15;
const PAGE_BYTES = 2 ** 16;
/** Four columns of float64 and two of int32. */
const COLUMN_BYTES = 40;
/** What the kernel reads and restores behind the last row. */
const BORDER_BYTES = 128;

/** Where the parts of a block lie in the kernel's memory. */
interface Layout {
  /** Rows of a block. */
  readonly blockRows: number;
  /** Rows for which there is room, a multiple of four: as many may be computed at once. */
  readonly capacity: number;
  readonly values: number;
  readonly indices: number;
  readonly columns: number;
}

/** The WebAssembly kernel with its memory, one block of rows at a time. */
export class RowKernel {
  /** @param large from how many float32 logits on 1e-6 will do */
  constructor(
    private readonly module: RowKernelExports,
    private readonly large = LARGE
  ) {
    fillPowerTable(module.memory, module.powers());
  }

  /** Whether the kernel computes such rows: of one class there is nothing to sum. */
  takes({ numClasses, values }: ClassRows): boolean {
    return numClasses > 1 && numClasses * itemSize(values) <= MAX_ROW_BYTES;
  }

  /** The same as plainRowStatistics, to 1e-13 relative; 1e-6 for many float32 logits. */
  statistics(rows: ClassRows, indices: Int32Array | null): RowStatistics {
    const Column = this.isRough(rows) ? Float32Array : Float64Array;
    let statistics = emptyStatistics(rows.numSamples, indices !== null, Column);
    const layout = this.layOut(rows);
    for (let row = 0; row < rows.numSamples; row += layout.blockRows) {
      const numRows = Math.min(layout.blockRows, rows.numSamples - row);
      this.give(layout, rows, indices, row, numRows);
      const numLeft = this.compute(layout, rows, indices !== null, numRows);
      this.take(layout, statistics, Column, row, numRows);
      const hadTiny = this.module.hadTiny() !== 0;
      if (numLeft > 0 || hadTiny) {
        // these may be numbers that no float32 holds
        statistics = widened(statistics);
        fillLeft(statistics, rows, indices, row, numRows);
        fillTiny(statistics, row, numRows);
      }
    }
    return statistics;
  }

  /** Whether this processor has the fused multiply-add that the module counts on, where it does. */
  isAccurate(): boolean {
    return this.module.isAccurate(1 + 2 ** -12) !== 0;
  }

  /** The smallest and the greatest number, NaN left out; +inf and −inf where there is none. */
  range(values: Float32Array): [number, number] {
    const at = align(this.module.base());
    const { buffer } = this.reserve(at + BLOCK_BYTES + BORDER_BYTES);
    const block = new Float32Array(buffer, at, (BLOCK_BYTES + BORDER_BYTES) / 4);
    let [min, max] = [Infinity, -Infinity];
    for (let from = 0; from < values.length; from += BLOCK_BYTES / 4) {
      const some = values.subarray(from, from + BLOCK_BYTES / 4);
      block.set(some);
      block.fill(NaN, some.length, some.length + 16);
      const [least, greatest] = new Float32Array(
        buffer,
        this.module.valueRange(at, some.length),
        2
      );
      min = Math.min(min, least);
      max = Math.max(max, greatest);
    }
    return [min, max];
  }

  private layOut({ numSamples, numClasses, values }: ClassRows): Layout {
    const rowBytes = numClasses * itemSize(values);
    const fitting = Math.floor(BLOCK_BYTES / rowBytes);
    const blockRows = Math.max(1, Math.min(numSamples, fitting < 4 ? fitting : 4 * (fitting >> 2)));
    const capacity = 4 * Math.ceil(blockRows / 4);
    const start = align(this.module.base());
    const indices = align(start + capacity * rowBytes + BORDER_BYTES);
    const columns = align(indices + 4 * capacity);
    this.reserve(columns + COLUMN_BYTES * capacity);
    return { blockRows, capacity, values: start, indices, columns };
  }

  private reserve(end: number): WebAssembly.Memory {
    const { memory } = this.module;
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) {
      memory.grow(Math.ceil(missing / PAGE_BYTES));
    }
    return memory;
  }

  private give(
    layout: Layout,
    { values, numClasses }: ClassRows,
    indices: Int32Array | null,
    row: number,
    numRows: number
  ): void {
    const { buffer } = this.module.memory;
    const block = values.subarray(row * numClasses, (row + numRows) * numClasses);
    const Floats = values instanceof Float32Array ? Float32Array : Float64Array;
    new Floats(buffer, layout.values, block.length).set(block);
    if (indices !== null) {
      const targets = new Int32Array(buffer, layout.indices, layout.capacity);
      targets.set(indices.subarray(row, row + numRows));
      // rows are taken up to four at a time: one that is not there has the class 0
      targets.fill(0, numRows);
    }
  }

  private compute(layout: Layout, rows: ClassRows, hasTargets: boolean, numRows: number): number {
    const { float32Rows, float64Rows, roughFloat32Rows } = this.module;
    const { values, numClasses } = rows;
    const exact = values instanceof Float32Array ? float32Rows : float64Rows;
    const fill = this.isRough(rows) ? roughFloat32Rows : exact;
    const indices = hasTargets ? layout.indices : 0;
    return fill(layout.values, numRows, numClasses, indices, layout.columns, layout.capacity);
  }

  private take(
    { columns, capacity }: Layout,
    statistics: RowStatistics,
    Column: Float32ArrayConstructor | Float64ArrayConstructor,
    row: number,
    numRows: number
  ): void {
    const { buffer } = this.module.memory;
    const { predictionLosses, entropies, targetLosses, targetProbabilities } = statistics;
    if (predictionLosses !== targetLosses) {
      predictionLosses.set(new Column(buffer, columns, numRows), row);
    }
    entropies.set(new Column(buffer, columns + 8 * capacity, numRows), row);
    targetLosses.set(new Float64Array(buffer, columns + 16 * capacity, numRows), row);
    targetProbabilities.set(new Column(buffer, columns + 24 * capacity, numRows), row);
    statistics.predictions.set(new Int32Array(buffer, columns + 32 * capacity, numRows), row);
    statistics.targetRanks.set(new Int32Array(buffer, columns + 36 * capacity, numRows), row);
  }

  private isRough({ values }: ClassRows): boolean {
    return values instanceof Float32Array && values.length >= this.large;
  }
}

/** The same numbers, all in columns of float64. */
function widened(statistics: RowStatistics): RowStatistics {
  const { predictionLosses, targetProbabilities, entropies } = statistics;
  const wide = (column: Floats): Float64Array =>
    column instanceof Float64Array ? column : new Float64Array(column);
  return {
    ...statistics,
    predictionLosses: wide(predictionLosses),
    targetProbabilities: wide(targetProbabilities),
    entropies: wide(entropies)
  };
}

/** What the kernel has left out of the block: rows whose sum is not an ordinary number. */
function fillLeft(
  statistics: RowStatistics,
  rows: ClassRows,
  indices: Int32Array | null,
  from: number,
  numRows: number
): void {
  for (let row = from; row < from + numRows; row++) {
    if (statistics.predictions[row] < 0) {
      fillRow(statistics, rows, indices, row);
    }
  }
}

/** What was below the range of the kernel's column. */
function fillTiny(
  { targetLosses, targetProbabilities }: RowStatistics,
  from: number,
  numRows: number
): void {
  for (let row = from; row < from + numRows; row++) {
    if (targetProbabilities[row] === 0) {
      targetProbabilities[row] = expNonPositive(-targetLosses[row]);
    }
  }
}

/** Whole numbers are given as float64. */
function itemSize(values: Values): number {
  return values instanceof Float32Array ? 4 : 8;
}

/** Up to a whole vector. */
function align(address: number): number {
  return Math.ceil(address / 16) * 16;
}
