import { transfer } from 'comlink';
import type { Values } from '../array/nd-array';
import type { RowStatistics } from '../losses/plain-row-statistics';
import { rowStatistics } from '../losses/row-statistics';

/** Some rows of an array, and their targets. */
export interface RowBlock {
  readonly values: Values;
  readonly numClasses: number;
  readonly indices: Int32Array | null;
}

export interface RowAnswer {
  readonly statistics: RowStatistics;
  /** Those of the block, whose memory is used again for the next one. */
  readonly values: Values;
}

/** What a worker does that helps an engine with its rows. */
export interface RowHelper {
  statistics(block: RowBlock): RowAnswer;
}

export const rowHelper: RowHelper = {
  statistics: block => {
    const statistics = blockStatistics(block);
    const columns = Object.values<Values>({ ...statistics, values: block.values });
    const buffers = new Set(columns.map(({ buffer }) => buffer));
    return transfer({ statistics, values: block.values }, [...buffers]);
  }
};

export function blockStatistics({ values, numClasses, indices }: RowBlock): RowStatistics {
  const numSamples = values.length / numClasses;
  return rowStatistics({ numSamples, numClasses, sampleShape: [numSamples], values }, indices);
}
