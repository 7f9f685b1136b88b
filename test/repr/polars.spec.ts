import { findPolars } from '../../src/repr/polars';
import { SourceText } from '../../src/repr/source-text';

const FRAME = [
  'shape: (1, 1)',
  '┌─────┐',
  '│ a   │',
  '│ --- │',
  '│ f64 │',
  '╞═════╡',
  '│ 1.5 │',
  '└─────┘'
];

describe('findPolars', () => {
  it('finds frames with the words before them, and series with their own name', () => {
    const series = "shape: (1,)\nSeries: 'y' [i64]\n[\n\t3\n]";
    const found = findPolars(new SourceText(`logits:\n${FRAME.join('\n')}\n${series}\ndone`));
    expect(found.flatMap(({ items }) => items)).toMatchObject([
      { kind: 'array', name: 'logits', format: 'polars' },
      { kind: 'array', name: 'y', format: 'polars' }
    ]);
  });

  it('finds nothing in a shape alone', () => {
    expect(findPolars(new SourceText('shape: (3, 2)\nshape: (4,)'))).toEqual([]);
  });
});
