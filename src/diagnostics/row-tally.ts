/** How many rows are listed with a finding. */
const MAX_LISTED = 10;

/** Counts rows and remembers the first few. */
export class RowTally {
  constructor(private readonly _numSamples: number) {}

  count = 0;
  readonly rows: number[] = [];

  add(row: number): void {
    this.count++;
    if (this.rows.length < MAX_LISTED) {
      this.rows.push(row);
    }
  }

  /** What sentences say of them; of one row or more. */
  get values(): { count: number; numSamples: number; row: number } {
    return { count: this.count, numSamples: this._numSamples, row: this.rows[0] };
  }
}
