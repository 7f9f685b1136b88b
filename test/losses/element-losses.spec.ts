import { elementLosses } from '../../src/losses/element-losses';
import { elementInputs } from '../fixtures/loss-inputs';

describe('elementLosses', () => {
  it('gives the term a value, its target and its column', () => {
    const inputs = elementInputs([5, 6, 7, 8], [0, 1, 1, 0], 'logits', 2);
    const seen: number[][] = [];
    const losses = elementLosses(inputs, (...given) => seen.push(given));
    expect(seen).toEqual([
      [5, 0, 0],
      [6, 1, 1],
      [7, 1, 0],
      [8, 0, 1]
    ]);
    expect([...losses]).toEqual([1, 2, 3, 4]);
  });

  it('takes the probability of class 1 for the target', () => {
    const inputs = elementInputs([0, 0, 0], [0.25, 1, 0]);
    expect([...elementLosses(inputs, (_, y) => y)]).toEqual([0.25, 1, 0]);
  });

  it('smooths towards one half', () => {
    const inputs = elementInputs([0, 0], [0, 1]);
    expect([...elementLosses(inputs, (_, y) => y, 0.5)]).toEqual([0.25, 0.75]);
    expect([...elementLosses(inputs, (_, y) => y, 1)]).toEqual([0.5, 0.5]);
  });

  it('is empty for no elements', () => {
    expect(elementLosses(elementInputs([], []), () => 1)).toHaveLength(0);
  });
});
