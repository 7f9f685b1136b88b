import { axisAlternatives } from '../../src/analysis/axis-alternatives';
import { array } from '../fixtures/arrays';

const SQUARE = array([1, 9, 2, 3], [2, 2]);

describe('axisAlternatives', () => {
  it('predicts along another axis of the same extent', () => {
    expect(axisAlternatives(SQUARE, 1)).toEqual([{ axis: 0, predictions: Int32Array.of(1, 0) }]);
    expect(axisAlternatives(SQUARE, 0)).toEqual([{ axis: 1, predictions: Int32Array.of(1, 1) }]);
  });

  it('counts a negative axis from the end', () => {
    expect(axisAlternatives(SQUARE, -1)).toEqual(axisAlternatives(SQUARE, 1));
  });

  it.each([
    ['another extent', array([1, 2, 3, 4, 5, 6], [2, 3])],
    ['a single class', array([1], [1, 1])],
    ['a single axis', array([1, 2], [2])]
  ])('knows none with %s', (_, logits) => {
    expect(axisAlternatives(logits, logits.shape.length - 1)).toEqual([]);
  });
});
