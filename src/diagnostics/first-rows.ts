/**
 * Remembers for each number the row that brought it first: a hash table with linear probing in typed arrays, ten times as fast
 * as a Map of numbers that are not whole.
 */
export class FirstRows {
  /** @param maxRows how many rows there may be */
  constructor(maxRows: number) {
    const bits = Math.max(1, Math.ceil(Math.log2(2 * maxRows + 1)));
    this.shift = 32 - bits;
    this.keys = new Float64Array(1 << bits);
    this.rows = new Int32Array(1 << bits).fill(EMPTY);
  }

  /**
   * The row that brought this number first, which is `row` itself if none did before. The number must not be NaN.
   *
   * @param isSame whether the earlier row counts for it; else another one of the same number is looked for
   */
  firstWith(key: number, row: number, isSame: (known: number) => boolean = always): number {
    const mask = this.rows.length - 1;
    let place = this.hash(key);
    while (this.rows[place] !== EMPTY && (this.keys[place] !== key || !isSame(this.rows[place]))) {
      place = (place + 1) & mask;
    }
    if (this.rows[place] === EMPTY) {
      this.keys[place] = key;
      this.rows[place] = row;
    }
    return this.rows[place];
  }

  /** The upper bits of a product with an odd number (Knuth, "The Art of Computer Programming" 3, 6.4). */
  private hash(key: number): number {
    this.number[0] = key;
    const mixed = Math.imul(this.words[0], 0x9e3779b1) ^ this.words[1];
    return Math.imul(mixed, 0x85ebca6b) >>> this.shift;
  }

  private readonly shift: number;
  private readonly keys: Float64Array;
  private readonly rows: Int32Array;
  private readonly number = new Float64Array(1);
  private readonly words = new Int32Array(this.number.buffer);
}

const EMPTY = -1;

function always(): boolean {
  return true;
}
