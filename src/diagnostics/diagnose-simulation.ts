import type { SimulationRun, Stability } from '../simulation/types';
import type { Finding } from './finding';
import { lossCurve } from './loss-curve';
import { overflow } from './overflow';
import { rateAboveLimit } from './rate-above-limit';
import { rateTooLarge } from './rate-too-large';
import { slowTraining } from './slow-training';

/**
 * What a simulated training tells of its schedule, the worst first: overflow, a rate too large, a rate above 2/λ_max, a rate
 * too small, too few steps; or that it has converged.
 */
export function diagnoseSimulation(run: SimulationRun, stability: Stability): Finding[] {
  const blowUp = overflow(run);
  if (blowUp !== null) {
    return [blowUp, ...rateAboveLimit(run.rates, stability, true)];
  }
  const curve = lossCurve(run, stability);
  const tooLarge = rateTooLarge(run, curve);
  const unstable = tooLarge?.severity === 'error' || tooLarge?.severity === 'warning';
  return [
    ...(tooLarge === null ? [] : [tooLarge]),
    ...rateAboveLimit(run.rates, stability, unstable),
    ...(unstable ? [] : slowTraining(run, curve, stability))
  ];
}
