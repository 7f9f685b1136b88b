import { proposePair, type Candidate } from '../../src/analysis/propose-pair';
import { describeArray, type ArrayTraits } from '../../src/array/describe-array';
import type { DType } from '../../src/array/dtype';
import { EXACT, TRUNCATED } from '../../src/array/provenance';
import { array } from '../fixtures/arrays';

const TRAITS: ArrayTraits = {
  whole: false,
  min: -3,
  max: 3,
  oneHotAxis: null,
  distributionAxis: null
};
const CLASSES: ArrayTraits = { ...TRAITS, whole: true, min: 0, max: 2 };

function candidate(
  id: string,
  shape: Candidate['shape'],
  dtype: DType | null = 'float32',
  traits: ArrayTraits | null = dtype === 'int64' ? CLASSES : TRAITS,
  name: string | null = null
): Candidate {
  return { id, name, dtype, shape, traits, provenance: EXACT };
}

const named = (name: string, shape: number[], dtype: DType = 'float32') =>
  candidate(name, shape, dtype, dtype === 'int64' ? CLASSES : TRAITS, name);

describe('proposePair', () => {
  it('pairs floating logits with whole numbers of the samples’ shape', () => {
    expect(
      proposePair([
        candidate('x', [100, 20]),
        candidate('z', [50, 3]),
        candidate('y', [50], 'int64')
      ])
    ).toEqual({ logits: 'z', targets: 'y', axis: 1 });
  });

  it('prefers telling names to later places', () => {
    const pair = proposePair([
      named('logits', [50, 3]),
      named('labels', [50], 'int64'),
      named('features', [50, 7]),
      named('fold', [50], 'int64')
    ]);
    expect(pair).toEqual({ logits: 'logits', targets: 'labels', axis: 1 });
    expect(
      proposePair([named('val_logits', [9, 3]), named('x', [9, 3]), named('y_val', [9], 'int64')])
    ).toEqual({ logits: 'val_logits', targets: 'y_val', axis: 1 });
  });

  it('looks at the last step of a path, or at the last of several words', () => {
    const pair = proposePair([
      named('out.logits[0]', [50, 3]),
      named('batch["labels"]', [50], 'int64'),
      named('logits.features', [50, 7]),
      named('Predicted fold', [50], 'int64')
    ]);
    expect(pair).toEqual({ logits: 'out.logits[0]', targets: 'batch["labels"]', axis: 1 });
  });

  it('prefers the latest of equals', () => {
    const pair = proposePair([
      candidate('z1', [50, 3]),
      candidate('y1', [50], 'int64'),
      candidate('z2', [50, 3]),
      candidate('y2', [50], 'int64')
    ]);
    expect(pair).toEqual({ logits: 'z2', targets: 'y2', axis: 1 });
  });

  it('takes class indices that are out of range for none', () => {
    const ids = { ...CLASSES, max: 49 };
    expect(proposePair([candidate('z', [50, 3]), candidate('id', [50], 'int64', ids)])).toBeNull();
    expect(
      proposePair([
        candidate('z', [50, 3]),
        candidate('id', [50], 'int64', { ...CLASSES, min: -1 })
      ])
    ).toBeNull();
  });

  it('takes columns, whole floats, and names for what has not been read', () => {
    const axis = 1;
    const logits = candidate('z', [50, 3]);
    const propose = (targets: Candidate) => proposePair([logits, targets]);
    expect(propose(candidate('y', [50, 1], 'int64'))).toEqual({ logits: 'z', targets: 'y', axis });
    expect(propose(candidate('y', [50], 'float64', CLASSES))).toEqual({
      logits: 'z',
      targets: 'y',
      axis
    });
    expect(propose(candidate('w', [50], 'float64', TRAITS))).toBeNull();
    expect(propose(candidate('w', [50], 'float64', null))).toBeNull();
    expect(propose(candidate('w', [50], 'float64', null, 'labels'))).not.toBeNull();
    expect(propose(candidate('w', [50], 'int64', null))).not.toBeNull();
  });

  it('takes one-hot rows and probabilities, but not for logits where there are others', () => {
    const oneHot = { ...TRAITS, whole: true, min: 0, max: 1, oneHotAxis: 1, distributionAxis: 1 };
    const soft = { ...TRAITS, min: 0, max: 1, distributionAxis: 1 };
    expect(
      proposePair([candidate('z', [50, 3]), candidate('y', [50, 3], 'float64', oneHot)])
    ).toEqual({ logits: 'z', targets: 'y', axis: 1 });
    expect(
      proposePair([
        candidate('z', [50, 3]),
        candidate('p', [50, 3], 'float64', soft),
        candidate('y', [50], 'int64')
      ])
    ).toEqual({ logits: 'z', targets: 'y', axis: 1 });
    expect(proposePair([candidate('y', [50, 3], 'float64', oneHot)])).toBeNull();
  });

  it('finds the class axis of images and of sequences', () => {
    expect(
      proposePair([candidate('z', [2, 3, 8, 8]), candidate('y', [2, 8, 8], 'int64')])
    ).toMatchObject({ axis: 1 });
    expect(proposePair([candidate('z', [2, 7, 3]), candidate('y', [2, 7], 'int64')])).toMatchObject(
      { axis: 2 }
    );
  });

  it('takes one unbatched sample only where there is no batch', () => {
    const single = [candidate('s', [3]), candidate('t', [], 'int64')];
    expect(proposePair(single)).toEqual({ logits: 's', targets: 't', axis: 0 });
    const batch = [candidate('z', [50, 3]), candidate('y', [50], 'int64')];
    expect(proposePair([...batch, ...single])).toEqual({ logits: 'z', targets: 'y', axis: 1 });
  });

  it('prefers complete arrays, but offers truncated ones where they are alone', () => {
    const cut = { ...candidate('cut', [50, 3], null, null), provenance: TRUNCATED };
    const y = candidate('y', [50], 'int64');
    expect(proposePair([cut, y])).toMatchObject({ logits: 'cut' });
    expect(proposePair([candidate('z', [50, 3]), y, cut])).toMatchObject({ logits: 'z' });
    expect(proposePair([{ ...cut, shape: [null, 3] }, y])).toMatchObject({ logits: 'cut' });
    expect(proposePair([{ ...cut, shape: null }, y])).toBeNull();
  });

  it('has nothing to propose of nothing, of images, of numbers', () => {
    expect(proposePair([])).toBeNull();
    expect(
      proposePair([candidate('y', [50], 'int64'), candidate('x', [50, 3], 'int64')])
    ).toBeNull();
    expect(proposePair([candidate('z', [50, 1]), candidate('y', [50], 'int64')])).toBeNull();
  });

  it('works on descriptions of real arrays', () => {
    const logits = array([3.2, 5.1, -1.7, 0.5, 0, 2], [2, 3]);
    const oneHot = array([0, 1, 0, 1, 0, 0], [2, 3], 'int64');
    expect(
      proposePair([
        { id: 'a', name: null, ...describeArray(logits) },
        { id: 'b', name: null, ...describeArray(oneHot) }
      ])
    ).toEqual({ logits: 'a', targets: 'b', axis: 1 });
  });

  it('looks at the latest of thousands', () => {
    const many = Array.from({ length: 5000 }, (_, i) => candidate(`x${i}`, [i + 1, 3]));
    expect(proposePair([...many, candidate('z', [50, 3]), candidate('y', [50], 'int64')])).toEqual({
      logits: 'z',
      targets: 'y',
      axis: 1
    });
  });
});
