import { usualPhase, withUsualPhase } from '../../../src/diagnostics/schedule/one-cycle-phase';
import { specOf } from './schedule-run';

const torch = specOf('torch', 'OneCycleLR', { pct_start: 1 });
const step = specOf('torch', 'StepLR');

describe('usualPhase', () => {
  it('is the default of the library, under its name', () => {
    expect(usualPhase(torch)).toEqual({ param: 'pct_start', value: 0.3 });
    expect(usualPhase(specOf('paddle', 'OneCycleLR'))).toEqual({ param: 'phase_pct', value: 0.3 });
    expect(usualPhase(step)).toBeNull();
  });
});

describe('withUsualPhase', () => {
  it('changes a cycle, and nothing else', () => {
    expect(withUsualPhase(torch)).toEqual(specOf('torch', 'OneCycleLR', { pct_start: 0.3 }));
    expect(withUsualPhase(step)).toBe(step);
  });
});
