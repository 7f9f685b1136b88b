import { patchedSpec } from '../../../src/schedules/handles/patched-spec';

const spec = {
  library: 'torch',
  name: 'CosineAnnealingLR',
  params: { lr: 0.1, T_max: 400, eta_min: 0.01 }
};

describe('patchedSpec', () => {
  it('changes the parameters of a patch only', () => {
    expect(patchedSpec(spec, { lr: 0.2 }).params).toEqual({ lr: 0.2, T_max: 400, eta_min: 0.01 });
  });

  it('keeps within what a parameter may be', () => {
    expect(patchedSpec(spec, { T_max: -7.4, eta_min: -1 }).params).toMatchObject({
      T_max: 1,
      eta_min: 0
    });
  });
});
