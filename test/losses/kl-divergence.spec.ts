import { klDivergence } from '../../src/losses/kl-divergence';
import { expectClose } from '../fixtures/expect-close';
import { classes, distributions, rowInputs } from '../fixtures/loss-inputs';

const halves = [-Math.LN2, -Math.LN2];

function divergence(matrix: number[][], ...shares: number[][]) {
  return klDivergence(rowInputs(matrix, distributions(...shares), 'log-probabilities'));
}

describe('klDivergence', () => {
  it('is Σ y·(log y − x), 0 for the distribution itself', () => {
    const losses = divergence([halves, halves], [0.5, 0.5], [0.25, 0.75]);
    // 0.25·log(0.25 / 0.5) + 0.75·log(0.75 / 0.5)
    expectClose(losses, [0, 0.75 * Math.log(3) - Math.LN2], 1e-15);
  });

  it('counts a share of 0 for nothing', () => {
    expectClose(divergence([[-Math.LN2, -5]], [1, 0]), [Math.LN2], 1e-15);
  });

  it('is infinite for a share of what is impossible, and NaN for none of it', () => {
    const certain = [0, -Infinity];
    expect([...divergence([certain, certain], [0.5, 0.5], [1, 0])]).toEqual([Infinity, NaN]);
  });

  it('is NaN for a one-hot target too, where a class of share 0 is impossible', () => {
    const indices = Int32Array.of(0, 0);
    const matrix = [
      [-1, -Infinity],
      [-1, -2]
    ];
    const of = (zerosCount: boolean) =>
      klDivergence(
        rowInputs(matrix, { kind: 'one-hot', indices, zerosCount }, 'log-probabilities')
      );
    expect([...of(true)]).toEqual([NaN, 1]);
    expect([...of(false)]).toEqual([1, 1]);
  });

  it('takes its first argument as it is, without a softmax', () => {
    expectClose(divergence([[3, 3]], [0.5, 0.5]), [-Math.LN2 - 3], 1e-15);
  });

  it('is −x of the class for one class', () => {
    const inputs = rowInputs([halves], classes(1), 'log-probabilities');
    expectClose(klDivergence(inputs), [Math.LN2], 1e-15);
  });
});
