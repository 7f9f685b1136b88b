import { decayLifts } from '../../src/diagnostics/decay-lifts';
import { diagnoseSimulation } from '../../src/diagnostics/diagnose-simulation';
import { lossCurve } from '../../src/diagnostics/loss-curve';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import { PLAIN_SGD } from '../../src/simulation/optimizers/optimizer-spec';
import { runOf } from './run-of';
import { named, said } from './said';

const STABILITY = { lambdaMax: 1, maxLearningRate: 2 };
const LOSSES = [1, 1.1, 1.15, 1.16];

function runWith(weightDecay: number, penalties: readonly number[]) {
  const plan = { ...FULL_BATCH, optimizer: { ...PLAIN_SGD, weightDecay } };
  return runOf(LOSSES, { plan, penalties: Float64Array.from(penalties) });
}

describe('decayLifts', () => {
  it('names the decay and both losses', () => {
    const run = runWith(0.3, [0.9, 0.7, 0.6, 0.58]);
    const finding = decayLifts(run, lossCurve(run, STABILITY, 4));
    expect(finding && named([finding])).toEqual(['weight-decay: info']);
    expect(finding && said(finding)).toBe(
      'The weight decay 0.3 lifts the mean loss from 1 to 1.16, since it pulls the weights towards 0.'
    );
  });

  it('is silent without a decay, and where the loss has fallen', () => {
    const none = runOf(LOSSES);
    expect(decayLifts(none, lossCurve(none, STABILITY, 4))).toBeNull();
    const run = { ...runWith(0.3, [0, 0, 0, 0]), meanLosses: Float64Array.of(1, 0.9, 0.8, 0.8) };
    expect(decayLifts(run, lossCurve(run, STABILITY, 4))).toBeNull();
  });

  it('stands where a rise would be called divergence if the penalty rose too', () => {
    const healthy = diagnoseSimulation(runWith(0.3, [0.9, 0.7, 0.6, 0.58]), STABILITY, 4);
    expect(named(healthy)).toEqual(['weight-decay: info']);
    const broken = diagnoseSimulation(runWith(0.3, [0.9, 0.9, 0.9, 0.9]), STABILITY, 4);
    expect(named(broken)).toEqual(['divergence: error']);
  });
});
