import { stableRate } from '../simulation/optimizers/stable-rate';
import type { SimulationRun, Stability } from '../simulation/types';
import { batchNoise } from './batch-noise';
import { decayLifts } from './decay-lifts';
import type { Finding } from './finding';
import { lossCurve } from './loss-curve';
import { overflow } from './overflow';
import { rateAboveLimit } from './rate-above-limit';
import { slowTraining } from './slow-training';
import { unsteadyTraining } from './unsteady-training';

/**
 * What a simulated training tells of its schedule, the worst first: overflow, divergence, oscillation, noise of mini-batches,
 * a rate above the stable one, a weight decay that lifts the loss, a rate too small, too few steps; or that it has converged.
 */
export function diagnoseSimulation(
  run: SimulationRun,
  stability: Stability,
  numSamples: number
): Finding[] {
  const limit = stableRate(stability.lambdaMax, run.plan.optimizer);
  const blowUp = overflow(run, limit);
  if (blowUp !== null) {
    return [blowUp];
  }
  const curve = lossCurve(run, stability, numSamples);
  const unsteady = unsteadyTraining(run, curve, limit);
  if (unsteady !== null && unsteady.severity !== 'info') {
    return [unsteady];
  }
  const lifted = decayLifts(run, curve);
  return [
    unsteady,
    batchNoise(curve),
    rateAboveLimit(run.rates, limit),
    ...(lifted === null ? slowTraining(run, curve, limit) : [lifted])
  ].filter(finding => finding !== null);
}
