import { outcomeOf } from '../../../src/analysis/classes/outcome';
import { prepare } from '../../../src/analysis/prepare';
import { array } from '../../fixtures/arrays';
import { ELEMENT_OPTIONS, ROW_OPTIONS } from './prepared-of';

const rows = prepare({
  logits: array([0, Math.log(3), 0, 0], [2, 2]),
  targets: array([0, -100]),
  options: ROW_OPTIONS
});
const elements = prepare({
  logits: array([0, Math.log(3)], [1, 2]),
  targets: array([0, 1], [1, 2]),
  options: ELEMENT_OPTIONS
});

describe('outcomeOf', () => {
  it('is the predicted class of a sample, or any one of them', () => {
    expect(outcomeOf(rows, 0, null)?.probability).toBeCloseTo(0.75, 15);
    expect(outcomeOf(rows, 0, null)?.isHit).toBe(false);
    expect(outcomeOf(rows, 0, 0)?.probability).toBeCloseTo(0.25, 15);
    expect(outcomeOf(rows, 0, 0)?.isHit).toBe(true);
  });

  it('is the 1 of an element, of its own label only', () => {
    expect(outcomeOf(elements, 1, null)).toMatchObject({ isHit: true });
    expect(outcomeOf(elements, 1, null)?.probability).toBeCloseTo(0.75, 15);
    expect(outcomeOf(elements, 0, null)).toEqual({ probability: 0.5, isHit: false });
    expect(outcomeOf(elements, 1, 0)).toBeNull();
    expect(outcomeOf(elements, 1, 1)?.isHit).toBe(true);
  });

  it('is nothing without a target', () => {
    expect(outcomeOf(rows, 1, null)).toBeNull();
  });
});
