import { findLoss } from '../../src/losses/loss-registry';
import { DEFAULT_LOSS } from '../../src/losses/loss-spec';
import {
  DEFAULT_OPTIONS,
  FOLDED_AT_FIRST,
  INITIAL_STATE,
  NO_PAIR
} from '../../src/model/inspector-state';
import { questionOf, resolvePair } from '../../src/model/resolve-pair';

describe('INITIAL_STATE', () => {
  it('asks nothing: no array, no question, nothing under way', () => {
    expect(questionOf(INITIAL_STATE.pair)).toBeNull();
    expect(INITIAL_STATE).toMatchObject({ question: null, reading: null, step: 0, selected: null });
    const statuses = Object.values<unknown>(INITIAL_STATE).flatMap(value =>
      typeof value === 'object' && value !== null && 'status' in value ? [value.status] : []
    );
    expect(statuses.length).toBeGreaterThan(5);
    expect(new Set(statuses)).toEqual(new Set(['idle']));
  });

  it('is plain data, as a state that is compared and saved in parts must be', () => {
    expect(JSON.parse(JSON.stringify(INITIAL_STATE))).toEqual(INITIAL_STATE);
  });

  it('has the pair and the choice that come of no input', () => {
    const { picks, choice } = INITIAL_STATE;
    expect(resolvePair([], picks, choice)).toEqual(NO_PAIR);
    expect(NO_PAIR.options).toBe(DEFAULT_OPTIONS);
    expect(findLoss(choice.loss ?? DEFAULT_LOSS).reductions).toContain(choice.reduction);
  });

  it('folds the classes away, which are not computed then', () => {
    expect(INITIAL_STATE.folded).toBe(FOLDED_AT_FIRST);
    expect(FOLDED_AT_FIRST).toEqual(['classes']);
  });
});
