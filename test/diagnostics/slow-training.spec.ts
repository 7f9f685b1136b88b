import type { LossCurve } from '../../src/diagnostics/loss-curve';
import { slowTraining } from '../../src/diagnostics/slow-training';
import { runOf } from './run-of';
import { named, said } from './said';

const LIMIT = 1;

/** A training of 20 steps that fell from 3 to 2, at these rates. */
function check(changes: Partial<LossCurve>, rate: (step: number) => number = () => 0.5) {
  const losses = Array.from({ length: 21 }, (_, step) => Math.max(2, 3 - step / 5));
  const rates = Float64Array.from(losses, (_, step) => rate(step));
  const curve: LossCurve = {
    first: 3,
    last: 2,
    numSteps: 20,
    fall: 1,
    lateFall: 0,
    remaining: 0,
    rises: [],
    noise: null,
    ...changes
  };
  return slowTraining(runOf(losses, { rates }), curve, LIMIT);
}

describe('slowTraining', () => {
  it('counts as converged what has a hundredth of its way left at most', () => {
    const findings = check({ remaining: 0.01 });
    expect(named(findings)).toEqual(['converged: info']);
    expect(said(findings[0])).toContain('from 3 to 2, and 99\u00a0% of that by step 5');
    expect(named(check({ remaining: 0.02 }))).toEqual(['too-few-steps: warning']);
  });

  it('says that steps are too few while the loss still falls', () => {
    const findings = check({ lateFall: 0.1 });
    expect(named(findings)).toEqual(['too-few-steps: warning']);
    expect(said(findings[0])).toContain('by 0.1 since step 18, to 2');
  });

  it('blames a rate below a twentieth of the stable one', () => {
    const findings = check({ remaining: 5 }, () => 0.049);
    expect(named(findings)).toEqual(['rate-too-small: warning']);
    expect(findings[0].remedy?.values.advised).toBe('0.1');
    expect(named(check({ remaining: 5 }, () => 0.051))).toEqual(['too-few-steps: warning']);
  });

  it('blames the decay where the rate begins well', () => {
    const findings = check({ remaining: 5 }, step => (step < 7 ? 0.5 : 0.001));
    expect(findings[0].message.values).toMatchObject({ step: 7, numSteps: 13 });
    expect(findings[0].remedy?.template).toBe('Let the rate decay later or more slowly.');
  });

  it('does not blame a rate that is small in the last tenth only', () => {
    const findings = check({ remaining: 5 }, step => (step < 19 ? 0.5 : 0.001));
    expect(named(findings)).toEqual(['too-few-steps: warning']);
  });

  it('says that there is nothing to gain where nothing is left and nothing was gained', () => {
    const findings = check({ fall: 0, last: 3 });
    expect(said(findings[0])).toMatch(/^Nothing to gain: at 3 /);
    expect(said(check({ fall: -1, last: 4 })[0])).toMatch(/^Nothing to gain/);
  });

  it('takes by mini-batches for arrived what noise holds up, and nothing else', () => {
    const noise = { level: 2, fall: 0, size: 0.01, error: 0.002, fallError: 0.003 };
    const left = { noise, lateFall: 1e-4 };
    expect(named(check({ ...left, remaining: 0.3 }))).toEqual(['converged: info']);
    expect(named(check({ ...left, remaining: 0.31 }))).toEqual(['too-few-steps: warning']);
  });
});
