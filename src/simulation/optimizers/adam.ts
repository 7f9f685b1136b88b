import type { Optimizer } from './optimizer';
import type { AdamSpec } from './optimizer-spec';

/**
 * torch.optim.Adam and AdamW (Kingma & Ba 2015; Loshchilov & Hutter 2019): m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g²,
 * θ ← θ − α·m̂ / (√v̂ + ε) with m̂ = m/(1−β₁ᵗ), v̂ = v/(1−β₂ᵗ). The weight decay λ makes g ← g + λθ in Adam, and
 * θ ← (1 − αλ)·θ before the step in AdamW. Its memory is m, then v.
 */
export class Adam implements Optimizer {
  constructor(
    private readonly spec: AdamSpec,
    numParameters: number
  ) {
    this.memory = new Float64Array(2 * numParameters);
  }

  readonly memory: Float64Array;

  step(parameters: Float64Array, gradient: Float64Array, rate: number, count: number): void {
    const { name, beta1, beta2, eps, weightDecay } = this.spec;
    const { memory } = this;
    const size = parameters.length;
    const stepSize = rate / (1 - beta1 ** (count + 1));
    const correction = Math.sqrt(1 - beta2 ** (count + 1));
    const shrink = name === 'AdamW' ? 1 - rate * weightDecay : 1;
    const penalty = name === 'Adam' ? weightDecay : 0;
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] + penalty * parameters[i];
      const mean = memory[i] + (1 - beta1) * (slope - memory[i]);
      const square = beta2 * memory[size + i] + (1 - beta2) * slope * slope;
      memory[i] = mean;
      memory[size + i] = square;
      parameters[i] =
        shrink * parameters[i] - (stepSize * mean) / (Math.sqrt(square) / correction + eps);
    }
  }
}
