import { weightFindings } from '../../src/analysis/weight-findings';
import type { LossParam } from '../../src/losses/loss-spec';

function findingsOf(weight: LossParam): string[] {
  const loss = { library: 'torch', name: 'cross_entropy', params: { weight } };
  return weightFindings({ axis: 1, reduction: 'mean', loss }).map(({ id }) => id);
}

describe('weightFindings', () => {
  it.each([
    ['a negative weight', [1, -0.5]],
    ['a weight that is no number', [NaN, 1]],
    ['an infinite weight', [1, Infinity]]
  ])('warns of %s', (_, weight) => {
    expect(findingsOf(weight)).toEqual(['bad-weights']);
  });

  it.each([
    ['no weights', null],
    ['balanced ones', 'balanced'],
    ['a class without a say', [0, 1]]
  ])('has nothing against %s', (_, weight) => {
    expect(findingsOf(weight)).toEqual([]);
  });

  it('looks at the weights of class 1 too', () => {
    const loss = {
      library: 'torch',
      name: 'binary_cross_entropy_with_logits',
      params: { pos_weight: [-1] }
    };
    const [{ message }] = weightFindings({ axis: 1, reduction: 'mean', loss });
    expect(message.values).toMatchObject({ name: 'pos_weight', index: 0, value: '-1' });
  });

  it('has nothing against the usual loss', () => {
    expect(weightFindings({ axis: 1, reduction: 'mean' })).toEqual([]);
  });
});
