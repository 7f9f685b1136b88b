import type { Values } from '../array/nd-array';

/** Two sets of columns for a million samples. */
const MAX_BYTES = 2 ** 26;

/**
 * Columns of numbers that nobody reads any more, to be filled again. New memory comes page by page, each of which the system has
 * to find and to clear: for a million samples that takes longer than their losses.
 */
export class ColumnMemory {
  constructor(private readonly maxBytes = MAX_BYTES) {}

  /** A column in which anything may stand. */
  take<Column extends Values>(Column: new (length: number) => Column, length: number): Column {
    const isAlike = (column: Values): column is Column =>
      column instanceof Column && column.length === length;
    const found = this.free.find(isAlike);
    if (found === undefined) {
      return new Column(length);
    }
    this.free = this.free.filter(column => column !== found);
    return found;
  }

  /** Takes columns back, each once, the latest rather than those before; only such as have their memory for themselves. */
  give(columns: readonly Values[]): void {
    let bytes = 0;
    this.free = [...new Set([...columns.filter(isWhole), ...this.free])].filter(
      ({ byteLength }) => (bytes += byteLength) <= this.maxBytes
    );
  }

  /** Lets go of all of them. */
  clear(): void {
    this.free = [];
  }

  private free: readonly Values[] = [];
}

/** Not a part of other memory, and not moved to another thread. */
function isWhole({ byteLength, buffer }: Values): boolean {
  return byteLength > 0 && byteLength === buffer.byteLength;
}

/** The one memory of this thread. */
export const columnMemory = new ColumnMemory();
