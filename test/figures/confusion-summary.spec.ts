import { confusionSummary } from '../../src/figures/confusion-summary';
import { inWords } from './in-words';

const MATRIX = Int32Array.of(3, 1, 0, 0, 2, 2, 0, 0, 0);
const SUPPORT = [4, 4, 0];

describe('confusionSummary', () => {
  it('tells how many are right, and the most frequent confusion', () => {
    const confusion = {
      numClasses: 3,
      matrix: MATRIX,
      pairs: [
        { target: 1, prediction: 2, count: 2 },
        { target: 0, prediction: 1, count: 1 }
      ],
      names: ['cat', '<b>dog', 'fox']
    };
    expect(inWords({ summary: confusionSummary(confusion, MATRIX, SUPPORT) })).toEqual([
      '5 of 8 samples of 3 classes are on the diagonal.',
      'Most often, class 1 <b>dog is taken for class 2 fox: 2 samples.'
    ]);
  });

  it('has nothing more to tell where nothing is confused', () => {
    const confusion = { numClasses: 3, matrix: MATRIX, pairs: [] };
    expect(confusionSummary(confusion, MATRIX, SUPPORT)).toHaveLength(1);
  });

  it('tells how many were right at the start', () => {
    const confusion = { numClasses: 3, matrix: MATRIX, pairs: [] };
    const start = Int32Array.of(4, 0, 0, 0, 3, 1, 0, 0, 0);
    const summary = confusionSummary(confusion, MATRIX, SUPPORT, start);
    expect(inWords({ summary })[1]).toBe('At the start 7 were: −2.');
  });
});
