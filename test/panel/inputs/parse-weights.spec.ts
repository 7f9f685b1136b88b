import { parseWeights, strangeWord } from '../../../src/panel/inputs/parse-weights';

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

describe('strangeWord', () => {
  it.each([
    ['1 two', 'two'],
    ['torch.tensor([1., nan])', 'nan'],
    ['1, nan, x', 'nan'],
    ['-', '-']
  ])('is in %j the %j', (text, word) => {
    expect(strangeWord(text)).toBe(word);
  });
});
