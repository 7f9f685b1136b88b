import { runs } from '../../../src/diagnostics/schedule/runs';
import { completeSpec } from '../../../src/schedules/default-spec';
import { specOf } from './schedule-run';

describe('runs', () => {
  it('is true up to where the library raises', () => {
    const cycle = completeSpec(specOf('torch', 'OneCycleLR', { total_steps: 10 }));
    expect([10, 11].map(numSteps => runs(cycle, numSteps))).toEqual([true, false]);
  });

  it('is false where parameters are refused', () => {
    expect(runs(specOf('torch', 'StepLR', { lr: -1 }), 10)).toBe(false);
  });
});
