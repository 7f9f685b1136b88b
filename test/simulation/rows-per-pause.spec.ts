import { BLOCK } from '../../src/simulation/block';
import { rowsPerPause } from '../../src/simulation/rows-per-pause';
import { exampleProblem } from '../fixtures/simulation-fixture';

describe('rowsPerPause', () => {
  it('is fewer rows the more a row costs, in whole blocks and never none', () => {
    const rows = [2, 10, 64].map(numClasses =>
      rowsPerPause({ ...exampleProblem(), numFeatures: numClasses, numClasses })
    );
    expect(rows[0]).toBeGreaterThan(rows[1]);
    expect(rows[1]).toBeGreaterThan(rows[2]);
    expect(rows.every(count => count % BLOCK === 0)).toBe(true);
    const wide = { ...exampleProblem(), numClasses: 1_000_000, diagonal: true };
    expect(rowsPerPause(wide)).toBe(BLOCK);
  });
});
