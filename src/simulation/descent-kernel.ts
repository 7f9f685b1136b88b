import { fillPowerTable } from '../losses/power-table';
import { layOutDescent, strideOf, type DescentLayout } from './descent-layout';
import type { Problem } from './problem';

type Addresses = readonly number[];

/**
 * What `assembly/descent.ts` offers. Addresses are in bytes; a row of scores, of W, b or their gradient has an even number of
 * numbers.
 */
export interface DescentKernelExports {
  readonly memory: WebAssembly.Memory;
  /** Where the table of powers belongs. */
  powers(): number;
  /** The first address that is free. */
  base(): number;
  /** isDiagonal, features, numRows, numFeatures, numClasses, parameters, scores. */
  forward(...of: Addresses): void;
  /** scores, numRows, numClasses, indices, losses, scales: writes losses, makes gradients of scores, answers the hits. */
  classLosses(...of: Addresses): number;
  /** The same, then probabilities and masses. */
  distributionLosses(...of: Addresses): number;
  /** isDiagonal, features, numRows, numFeatures, numClasses, deltas, gradient: adds to the gradient by W and b. */
  backward(...of: Addresses): void;
}

/** Losses and gradients of a layer in WebAssembly. Nothing of a problem stays in its memory. */
export class DescentKernel {
  constructor(private readonly module: DescentKernelExports) {
    fillPowerTable(module.memory, module.powers());
  }

  /**
   * Adds the gradient of the losses of the rows from..to, where `from` is the beginning of a block, and writes these losses at
   * the indices of their samples. Answers how many predictions (first of ties) are the target.
   */
  addRows(
    problem: Problem,
    parameters: Float64Array,
    from: number,
    to: number,
    losses: Float64Array,
    gradient: Float64Array
  ): number {
    const { numClasses } = problem;
    const layout = layOutDescent(this.module.memory, this.module.base(), problem);
    copyRows(parameters, numClasses, layout.parameters, strideOf(numClasses));
    copyRows(gradient, numClasses, layout.gradient, strideOf(numClasses));
    let hits = 0;
    for (let row = from; row < to; row += layout.numRows) {
      const numRows = Math.min(layout.numRows, to - row);
      give(problem, row, numRows, layout);
      hits += this.compute(problem, numRows, layout);
      losses.set(layout.losses.subarray(0, numRows), row);
    }
    copyRows(layout.gradient, strideOf(numClasses), gradient, numClasses);
    return hits;
  }

  private compute(problem: Problem, numRows: number, layout: DescentLayout): number {
    const { diagonal, numFeatures, numClasses } = problem;
    const scores = layout.scores.byteOffset;
    const layer = [
      Number(diagonal),
      layout.features.byteOffset,
      numRows,
      numFeatures,
      numClasses
    ] as const;
    this.module.forward(...layer, layout.parameters.byteOffset, scores);
    const hits = this.makeGradients(problem, numRows, layout);
    this.module.backward(...layer, scores, layout.gradient.byteOffset);
    return hits;
  }

  private makeGradients(
    { numClasses, targets }: Problem,
    numRows: number,
    { scores, indices, losses, scales, probabilities, masses }: DescentLayout
  ): number {
    const rows = [scores.byteOffset, numRows, numClasses, indices.byteOffset] as const;
    const results = [losses.byteOffset, scales.byteOffset] as const;
    return targets.kind === 'probabilities'
      ? this.module.distributionLosses(
          ...rows,
          ...results,
          probabilities.byteOffset,
          masses.byteOffset
        )
      : this.module.classLosses(...rows, ...results);
  }
}

/** Copies rows into the kernel. */
function give(
  { features, numFeatures, numClasses, targets, masses }: Problem,
  row: number,
  numRows: number,
  layout: DescentLayout
): void {
  const end = row + numRows;
  layout.features.set(features.subarray(row * numFeatures, end * numFeatures));
  layout.indices.set(targets.indices.subarray(row, end));
  if (targets.kind === 'probabilities' && masses !== null) {
    layout.probabilities.set(targets.probabilities.subarray(row * numClasses, end * numClasses));
    layout.masses.set(masses.subarray(row, end));
  }
}

/** Copies the numbers that rows of two lengths have in common. */
function copyRows(
  from: Float64Array,
  fromStride: number,
  to: Float64Array,
  toStride: number
): void {
  if (fromStride === toStride) {
    to.set(from);
    return;
  }
  const length = Math.min(fromStride, toStride);
  const numRows = from.length / fromStride;
  for (let row = 0; row < numRows; row++) {
    for (let k = 0; k < length; k++) {
      to[row * toStride + k] = from[row * fromStride + k];
    }
  }
}
