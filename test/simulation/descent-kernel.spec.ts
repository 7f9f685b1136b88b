import fc from 'fast-check';
import type { Targets } from '../../src/losses/targets';
import { BLOCK } from '../../src/simulation/block';
import type { DescentKernel } from '../../src/simulation/descent-kernel';
import { GradientPass } from '../../src/simulation/gradient-pass';
import type { Problem } from '../../src/simulation/problem';
import { seededRandom } from '../../src/simulation/seeded-random';
import { targetMasses } from '../../src/simulation/target-masses';
import { descentKernels } from '../fixtures/descent-kernels';
import { expectClose } from '../fixtures/expect-close';

interface Size {
  readonly numSamples: number;
  readonly numFeatures: number;
  readonly numClasses: number;
  readonly diagonal: boolean;
  readonly soft: boolean;
}

const sizes = fc.record({
  numSamples: fc.integer({ min: 1, max: 300 }),
  numFeatures: fc.integer({ min: 1, max: 23 }),
  numClasses: fc.integer({ min: 1, max: 19 }),
  diagonal: fc.boolean(),
  soft: fc.boolean()
});

/** A problem of numbers that `draw` gives, of which a diagonal layer takes as many features as classes. */
function problemOf(size: Size, draw: () => number, random: () => number): Problem {
  const { numSamples, numClasses, diagonal, soft } = size;
  const numFeatures = diagonal ? numClasses : size.numFeatures;
  const least = soft ? -1 : 0;
  const indices = Int32Array.from({ length: numSamples }, () =>
    Math.floor(least + random() * (numClasses - least))
  );
  const probabilities = Float64Array.from({ length: numSamples * numClasses }, random);
  const targets: Targets = soft
    ? { kind: 'probabilities', indices, probabilities }
    : { kind: 'indices', indices };
  const numParameters = ((diagonal ? 1 : numFeatures) + 1) * numClasses;
  return {
    numSamples,
    numFeatures,
    numClasses,
    sampleShape: [numSamples],
    features: Float64Array.from({ length: numSamples * numFeatures }, draw),
    targets,
    masses: targetMasses(targets, numClasses),
    shares: null,
    diagonal,
    numParameters,
    start: Float64Array.from({ length: numParameters }, draw)
  };
}

function passBy(kernel: DescentKernel | null, problem: Problem): GradientPass {
  const pass = new GradientPass(problem, kernel);
  pass.begin();
  pass.addRows(problem.start, 0, problem.numSamples);
  pass.finish();
  return pass;
}

describe.each(descentKernels())('DescentKernel with %s', (_, kernel) => {
  it('has the losses and gradients of the reference', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.constantFrom(0.1, 3, 100), (size, seed, scale) => {
        const random = seededRandom(seed);
        const problem = problemOf(size, () => scale * (random() - 0.5), random);
        const [pass, reference] = [passBy(kernel, problem), passBy(null, problem)];
        expectClose(pass.losses, reference.losses, 1e-12);
        expectClose(pass.gradient, reference.gradient, 1e-12);
        expect(pass.meanLoss).toBeCloseTo(reference.meanLoss, 9);
        expect(pass.hits).toBe(reference.hits);
      })
    );
  });

  it('takes the first of equal scores for the prediction', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, seed) => {
        const random = seededRandom(seed);
        const problem = problemOf(size, () => Math.floor(3 * random()), random);
        const [pass, reference] = [passBy(kernel, problem), passBy(null, problem)];
        expect(pass.hits).toBe(reference.hits);
        expectClose(pass.losses, reference.losses, 1e-12);
      })
    );
  });

  it('keeps the digits of a loss near 0', () => {
    const size = { numSamples: 3, numFeatures: 1, numClasses: 3, diagonal: false, soft: false };
    const random = seededRandom(1);
    const problem = problemOf(size, () => 1, random);
    problem.targets.indices.fill(1);
    const start = Float64Array.of(0, 40, 0, 0, 0, 0);
    const { losses } = passBy(kernel, { ...problem, start });
    losses.forEach(loss => expect(loss / (2 * Math.exp(-40))).toBeCloseTo(1, 12));
  });

  it.each([1e160, 1e300, NaN])('leaves the finite numbers where the reference does: %s', size => {
    const shape = { numSamples: 9, numFeatures: 4, numClasses: 3, diagonal: false };
    for (const soft of [false, true]) {
      const random = seededRandom(7);
      const problem = problemOf({ ...shape, soft }, () => 10 * random(), random);
      const start = problem.start.map((value, i) => (i % 5 === 0 ? value * size : -value));
      const at = { ...problem, start, features: problem.features.map(x => x * 1e10) };
      expect(passBy(kernel, at).meanLoss).toEqual(passBy(null, at).meanLoss);
    }
  });

  it('gives the same bits whatever pieces of whole blocks the rows come in, of wide rows too', () => {
    const random = seededRandom(3);
    for (const numFeatures of [3, 784]) {
      const size = { numSamples: 3 * BLOCK + 17, numClasses: 3, diagonal: false, soft: false };
      const problem = problemOf({ ...size, numFeatures }, () => random() - 0.5, random);
      const whole = passBy(kernel, problem);
      const pieces = new GradientPass(problem, kernel);
      pieces.begin();
      pieces.addRows(problem.start, 0, BLOCK);
      pieces.addRows(problem.start, BLOCK, problem.numSamples);
      pieces.finish();
      expect(pieces.gradient).toEqual(whole.gradient);
      expect(pieces.meanLoss).toBe(whole.meanLoss);
    }
  });

  it('computes a layer of more weights than its memory held before', () => {
    const random = seededRandom(5);
    const size = { numSamples: 2, numFeatures: 2 ** 15, numClasses: 9, diagonal: false };
    const problem = problemOf({ ...size, soft: true }, () => random() - 0.5, random);
    expectClose(passBy(kernel, problem).gradient, passBy(null, problem).gradient, 1e-11);
  });
});
