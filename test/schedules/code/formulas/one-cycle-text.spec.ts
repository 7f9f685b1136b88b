import { oneCycleText } from '../../../../src/schedules/code/formulas/one-cycle-text';

const CYCLE = { top: 'top', first: 'a', last: 'b', total: 'n', share: 'p' };

describe('oneCycleText', () => {
  it('has two phases or three', () => {
    const names = (threePhase: boolean): readonly string[] =>
      (oneCycleText({ ...CYCLE, threePhase, isCosine: true }).lines ?? []).map(([name]) => name);
    expect(names(false)).toEqual(['total', 'first', 'last', 'up', 'start', 'end', 'done']);
    expect(names(true)).toEqual(['total', 'first', 'last', 'up', 'down', 'start', 'end', 'done']);
  });

  it('goes along cosines or lines', () => {
    const result = (isCosine: boolean): string =>
      oneCycleText({ ...CYCLE, threePhase: false, isCosine }).result;
    expect(result(true)).toContain('cos(pi * done)');
    expect(result(false)).toBe('start + (end - start) * done');
  });
});
