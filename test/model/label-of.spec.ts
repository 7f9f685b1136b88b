import { labelOf } from '../../src/model/label-of';

describe('labelOf', () => {
  it('calls an array by its path, and tells one sample of its rows from another', () => {
    const path = 'out.logits';
    const labels = [null, { size: 50, seed: 0 }, { size: 50, seed: 1 }].map(sample =>
      labelOf({ path, sample })
    );
    expect(labels).toEqual([
      'out.logits',
      'out.logits (50 rows, seed 0)',
      'out.logits (50 rows, seed 1)'
    ]);
  });
});
