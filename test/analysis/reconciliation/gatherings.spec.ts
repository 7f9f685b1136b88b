import { gather, gatherings, type Gathered } from '../../../src/analysis/reconciliation/gatherings';
import { IGNORED } from '../../../src/losses/targets';

/** Two sequences of three, weighted by class; the last place is ignored. */
const weighted: Gathered = {
  losses: Float64Array.of(2, 3, 4, 10, 6, 0),
  denominator: 2 + 1 + 1 + 2 + 1,
  indices: Int32Array.of(1, 0, 0, 1, 0, IGNORED),
  weight: [1, 2],
  sampleShape: [2, 3],
  reductions: ['mean', 'sum', 'none'],
  byHand: true
};

describe('gatherings', () => {
  it('are those that differ', () => {
    const kinds = gatherings(weighted).map(([{ kind }]) => kind);
    expect(kinds).toEqual([
      'mean',
      'sum',
      'over-counted',
      'over-all',
      'over-batch',
      'mean-of-means'
    ]);
    const even: Gathered = {
      ...weighted,
      denominator: 16,
      indices: new Int32Array(16),
      weight: null,
      sampleShape: [16]
    };
    expect(gatherings(even)).toEqual([
      [{ kind: 'mean' }, 0],
      [{ kind: 'sum' }, 1]
    ]);
  });

  it('are batches where the last is shorter', () => {
    const uneven: Gathered = {
      ...weighted,
      denominator: 20,
      indices: new Int32Array(20),
      weight: null,
      sampleShape: [20]
    };
    const sizes = gatherings(uneven).flatMap(([way]) =>
      way.kind === 'mean-of-means' ? [way.batchSize] : []
    );
    expect(sizes).toEqual([8, 16]);
  });

  it('are those of the library alone where nothing can be reduced by hand', () => {
    const kinds = gatherings({ ...weighted, byHand: false }).map(([{ kind }]) => kind);
    expect(kinds).toEqual(['mean', 'sum']);
  });
});

describe('gather', () => {
  it.each([
    [{ kind: 'mean' }, 25 / 7],
    [{ kind: 'sum' }, 25],
    [{ kind: 'over-counted' }, 25 / 5],
    [{ kind: 'over-all' }, 25 / 6],
    [{ kind: 'batchmean' }, 25 / 6],
    [{ kind: 'over-batch' }, 25 / 2],
    [{ kind: 'mean-of-means', batchSize: 1 }, (9 / 4 + 16 / 3) / 2]
  ] as const)('reduces by %j', (gathering, expected) => {
    expect(gather(weighted, gathering)).toBeCloseTo(expected, 14);
  });
});
