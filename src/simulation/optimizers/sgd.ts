import type { Optimizer } from './optimizer';
import type { SgdSpec } from './optimizer-spec';

/**
 * torch.optim.SGD with dampening 0: g ← g + λθ; m ← g at first, then μm + g; θ ← θ − α·m, with Nesterov θ − α·(g + μm).
 * Its memory is m, and nothing without momentum.
 */
export class Sgd implements Optimizer {
  constructor(
    private readonly spec: SgdSpec,
    numParameters: number
  ) {
    this.memory = new Float64Array(spec.momentum === 0 ? 0 : numParameters);
  }

  readonly memory: Float64Array;

  step(parameters: Float64Array, gradient: Float64Array, rate: number, count: number): void {
    const { momentum, nesterov, weightDecay } = this.spec;
    const { memory } = this;
    for (let i = 0; i < parameters.length; i++) {
      const slope = gradient[i] + weightDecay * parameters[i];
      if (momentum === 0) {
        parameters[i] -= rate * slope;
        continue;
      }
      const velocity = count === 0 ? slope : momentum * memory[i] + slope;
      memory[i] = velocity;
      parameters[i] -= rate * (nesterov ? slope + momentum * velocity : velocity);
    }
  }
}
