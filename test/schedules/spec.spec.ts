import { isSpec } from '../../src/schedules/spec';

const SPEC = { library: 'torch', name: 'StepLR', params: {} };

describe('isSpec', () => {
  it('asks for the form only, not for names that are known', () => {
    expect(isSpec(SPEC)).toBe(true);
    expect(isSpec({ library: '', name: '?', params: { x: 1 }, more: 1 })).toBe(true);
  });

  it.each([
    [null],
    [undefined],
    ['StepLR'],
    [3],
    [[]],
    [{}],
    [{ ...SPEC, library: 1 }],
    [{ ...SPEC, name: null }],
    [{ ...SPEC, params: null }],
    [{ ...SPEC, params: [] }],
    [{ ...SPEC, params: 'lr=1' }],
    [{ library: 'torch', name: 'StepLR' }]
  ])('does not take %j', value => {
    expect(isSpec(value)).toBe(false);
  });
});
