import {
  boundaries,
  choice,
  count,
  floorRate,
  nested,
  nestedList,
  numbers,
  optional,
  rate,
  ratio,
  share,
  shared,
  switchOf
} from '../../src/schedules/param-builders';

const SPEC = { library: 'torch', name: 'StepLR', params: {} };

describe('the builders of parameters', () => {
  it('let a rate be anything above 0, on a logarithmic slider', () => {
    expect(rate('Rate', '', 0.1)).toMatchObject({ scale: 'log', limits: { above: 0 } });
  });

  it('let the rate at the end be 0, which no logarithm has', () => {
    const floor = floorRate('Floor', '', 0);
    expect(floor).toMatchObject({ scale: 'linear', min: 0, limits: { atLeast: 0 } });
  });

  it('let a count be whole and at least 1', () => {
    expect(count('Steps', '', 30)).toMatchObject({
      ...{ scale: 'log', integer: true, min: 1 },
      limits: { atLeast: 1, whole: true }
    });
  });

  it('let a count begin at 0 if it may, on a linear slider', () => {
    expect(count('Warm-up', '', 0, { atLeast: 0 })).toMatchObject({
      ...{ scale: 'linear', integer: true, min: 0 },
      limits: { atLeast: 0, whole: true }
    });
  });

  it.each([
    [undefined, 0, 1],
    [{ above: 0 }, 0.01, 1],
    [{ atLeast: 0, below: 1 }, 0, 0.99],
    [{ above: 0, below: 1 }, 0.01, 0.99]
  ])('keep the slider of a share within %j', (limits, min, max) => {
    expect(share('Share', '', 0.5, limits)).toMatchObject({ min, max });
  });

  it('let a ratio be above its slider, but not 0', () => {
    expect(ratio('Ratio', '', 25, { min: 1, max: 1e6 })).toMatchObject({
      ...{ scale: 'log', min: 1, max: 1e6, default: 25 },
      limits: { above: 0 }
    });
  });

  it('leave an optional number out by default, and change nothing else of it', () => {
    const param = rate('Rate', '', 0.1);
    expect(optional(param)).toEqual({ ...param, optional: true, default: null });
    expect(param.default).toBe(0.1);
  });

  it('mark what belongs to the optimizer', () => {
    expect(shared(rate('Rate', '', 0.1)).shared).toBe(true);
    expect(rate('Rate', '', 0.1)).not.toHaveProperty('shared');
  });

  it('choose the first word', () => {
    expect(choice('Mode', '', ['cos', 'linear']).default).toBe('cos');
  });

  it('keep the words of libraries, and say ours in others', () => {
    expect(choice('Mode', '', ['cos', 'linear']).words).toBeNull();
    const words = { at: 'at the boundary', after: 'one step after it' };
    expect(switchOf('Next', '', words)).toMatchObject({
      ...{ kind: 'choice', options: ['at', 'after'], default: 'at', words }
    });
  });

  it('ask for boundaries that are whole and in order, but not for other lists', () => {
    expect(boundaries('At', '', [3])).toMatchObject({
      ...{ ordered: true, default: [3] },
      limits: { atLeast: 0, whole: true }
    });
    const list = numbers('Values', '', [1], { above: 0 });
    expect(list).toMatchObject({ ordered: false });
    expect(list.limits).toEqual({ above: 0 });
  });

  it('take any schedule within another, but for the library or the name that is said', () => {
    expect(nested('Of', '', SPEC)).toMatchObject({ library: null, only: null });
    expect(nestedList('Of', '', [SPEC], { library: 'torch' })).toMatchObject({
      ...{ library: 'torch', only: null }
    });
    expect(nested('Of', '', SPEC, { only: 'StepLR' }).only).toBe('StepLR');
  });
});
