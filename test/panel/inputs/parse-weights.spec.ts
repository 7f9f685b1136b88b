import { parseWeights } from '../../../src/panel/inputs/parse-weights';

describe('parseWeights', () => {
  it.each([
    ['1 0.5 2', [1, 0.5, 2]],
    ['1, 0.5, 2', [1, 0.5, 2]],
    ['[1, .5]', [1, 0.5]],
    ['tensor([1., 0.5])', [1, 0.5]],
    ['torch.tensor([1., 0.5])', [1, 0.5]],
    ['', null],
    ['None', null],
    ['balanced', 'balanced'],
    ['1 two', undefined]
  ])('reads %j', (text, weights) => {
    expect(parseWeights(text)).toEqual(weights);
  });
});
