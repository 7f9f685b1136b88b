import { perturbedLosses } from '../../src/analysis/perturbed-losses';
import { prepare } from '../../src/analysis/prepare';
import { printed } from '../../src/array/provenance';
import type { LossSpec } from '../../src/losses/loss-spec';
import { array } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';

interface Given {
  readonly values: readonly number[];
  readonly shape: readonly number[];
  readonly targets: readonly number[];
  readonly bound: number;
  readonly loss: LossSpec;
}

const SOFTMAX: LossSpec = { library: 'torch', name: 'cross_entropy', params: {} };
const SIGMOID: LossSpec = { library: 'optax', name: 'sigmoid_binary_cross_entropy', params: {} };
const LOG_LOSS: LossSpec = { library: 'sklearn', name: 'log_loss', params: {} };

/** The losses at the ends that are best and worst for the targets. */
function endsOf({ values, shape, targets, bound, loss }: Given) {
  const isElement = loss === SIGMOID;
  const options = { axis: 1, reduction: 'mean', loss } as const;
  const prepared = prepare({
    logits: { ...array(values, shape), provenance: printed(bound) },
    targets: array(targets, isElement ? shape : [targets.length], 'int64'),
    options
  });
  const read = prepared.targets;
  if (read === null) {
    throw new Error('there are targets');
  }
  return ([1, -1] as const).map(direction => perturbedLosses(prepared, read, options, direction));
}

const softplus = (x: number): number => Math.log1p(Math.exp(x));

describe('perturbedLosses', () => {
  it('moves the logit of the target one way, and the others the other way', () => {
    const [better, worse] = endsOf({
      values: [2, 0, 1, 4],
      shape: [2, 2],
      targets: [0, 0],
      bound: 0.25,
      loss: SOFTMAX
    });
    expectClose(better, [softplus(-2.5), softplus(2.5)], 1e-14);
    expectClose(worse, [softplus(-1.5), softplus(3.5)], 1e-14);
  });

  it('moves each element up or down as its own target is 1 or 0', () => {
    const [better, worse] = endsOf({
      values: [2, -1, 0, 3],
      shape: [2, 2],
      targets: [1, 0, 1, 0],
      bound: 0.5,
      loss: SIGMOID
    });
    expectClose(better, [-2.5, -1.5, -0.5, 2.5].map(softplus), 1e-14);
    expectClose(worse, [-1.5, -0.5, 0.5, 3.5].map(softplus), 1e-14);
  });

  it('keeps probabilities within 0 and 1', () => {
    const [better, worse] = endsOf({
      values: [0.98, 0.02, 0.3, 0.7],
      shape: [2, 2],
      targets: [0, 1],
      bound: 0.05,
      loss: LOG_LOSS
    });
    expectClose(better, [0, -Math.log(0.75)], 1e-14);
    expectClose(worse, [-Math.log(0.93), -Math.log(0.65)], 1e-14);
  });

  it('changes nothing of exact values', () => {
    const [better, worse] = endsOf({
      values: [2, 0],
      shape: [1, 2],
      targets: [1],
      bound: 0,
      loss: SOFTMAX
    });
    expectClose(better, [softplus(2)], 1e-14);
    expect(worse).toEqual(better);
  });
});
