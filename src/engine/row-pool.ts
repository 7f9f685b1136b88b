import { transfer } from 'comlink';
import type { Values } from '../array/nd-array';
import { isTagged } from '../errors';
import type { ClassRows } from '../losses/class-rows';
import { emptyStatistics, type RowStatistics } from '../losses/plain-row-statistics';
import { nextTurn } from './next-turn';
import { blockStatistics, type RowBlock, type RowHelper } from './row-helper';
import { WorkerConnection, type WorkerEndpoint } from './worker-connection';

/** Rows are handed out in blocks of about this size, each a copy: so large that the kernel takes each for many. */
const BLOCK_BYTES = 2 ** 23;
/**
 * Of 200 MB the copies for helpers take 19 ms, and the statistics 54 ms on one core: two cores that are free gain 24 ms at best.
 * Smaller arrays than this gain less than the helpers take to start.
 */
const MIN_BYTES = 2 ** 28;
/** A helper has the next block while it computes one. */
const BLOCKS_AT_ONCE = 2;

export interface RowPoolOptions {
  readonly spawn: () => WorkerEndpoint;
  /** Workers beside this thread. */
  readonly numHelpers: number;
  readonly blockBytes?: number;
  readonly minBytes?: number;
}

/** Computes the statistics of many rows on this thread and some helpers, which are started when they are first needed. */
export class RowPool {
  constructor(private readonly options: RowPoolOptions) {}

  /** Whether the values are so many that helpers are worth the copying. */
  takes({ byteLength }: Values): boolean {
    return this.options.numHelpers > 0 && byteLength >= (this.options.minBytes ?? MIN_BYTES);
  }

  /** The same as rowStatistics. */
  async statistics(rows: ClassRows, indices: Int32Array | null): Promise<RowStatistics> {
    const job = new Job(rows, indices, this.options.blockBytes ?? BLOCK_BYTES);
    this.helpers ??= Array.from({ length: this.options.numHelpers }, () => this.start());
    const shifts = Array.from({ length: BLOCKS_AT_ONCE }, () => this.helpers ?? []).flat();
    await Promise.all([...shifts.map(helper => workThere(job, helper)), workHere(job)]);
    return job.statistics;
  }

  private start(): WorkerConnection<RowHelper> {
    const helper: WorkerConnection<RowHelper> = new WorkerConnection(this.options.spawn(), () => {
      this.helpers = this.helpers?.filter(other => other !== helper) ?? null;
    });
    return helper;
  }

  private helpers: WorkerConnection<RowHelper>[] | null = null;
}

/** The rows that are still to be done, and the statistics of those that are. */
class Job {
  constructor(
    private readonly rows: ClassRows,
    private readonly indices: Int32Array | null,
    blockBytes: number
  ) {
    const rowBytes = rows.numClasses * rows.values.BYTES_PER_ELEMENT;
    this.blockRows = Math.max(1, Math.floor(blockBytes / rowBytes));
    this.statistics = emptyStatistics(rows.numSamples, indices !== null);
  }

  readonly statistics: RowStatistics;

  /** The first row of the next block; null where all are taken. */
  take(): number | null {
    const row = this.next;
    this.next += this.blockRows;
    return row < this.rows.numSamples ? row : null;
  }

  /** A view on the rows of a block. */
  block(row: number): RowBlock {
    const { values, numClasses } = this.rows;
    const end = row + this.blockRows;
    return {
      values: values.subarray(row * numClasses, end * numClasses),
      numClasses,
      indices: this.indices?.subarray(row, end) ?? null
    };
  }

  put(row: number, found: RowStatistics): void {
    const { statistics } = this;
    for (const name of Object.keys(statistics) as (keyof RowStatistics)[]) {
      statistics[name].set(found[name], row);
    }
  }

  private readonly blockRows: number;
  private next = 0;
}

async function workHere(job: Job): Promise<void> {
  for (let row = job.take(); row !== null; row = job.take()) {
    job.put(row, blockStatistics(job.block(row)));
    await nextTurn();
  }
}

async function workThere(job: Job, helper: WorkerConnection<RowHelper>): Promise<void> {
  let memory: Values | null = null;
  for (let row = job.take(); row !== null; row = job.take()) {
    const block = job.block(row);
    try {
      const copy = copyOf(block, memory);
      const buffers = [copy.values, copy.indices].flatMap(array => array?.buffer ?? []);
      const answer = await helper.ask(remote => remote.statistics(transfer(copy, buffers)));
      job.put(row, answer.statistics);
      memory = answer.values;
    } catch (error) {
      if (!isTagged(error, 'engine-died')) {
        throw error;
      }
      job.put(row, blockStatistics(block));
      return;
    }
  }
}

/** @param memory of a copy before, which is large enough unless it is null: only the last block is smaller than the others */
function copyOf({ values, numClasses, indices }: RowBlock, memory: Values | null): RowBlock {
  const copy = memory?.subarray(0, values.length);
  copy?.set(values);
  return { values: copy ?? values.slice(), numClasses, indices: indices?.slice() ?? null };
}
