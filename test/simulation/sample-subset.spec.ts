import { sampleSubset } from '../../src/simulation/sample-subset';
import { shuffled } from '../../src/simulation/shuffled';
import { TRAININGS, trainingProblem } from '../fixtures/training-fixture';

describe('sampleSubset', () => {
  const problem = trainingProblem(TRAININGS[1]);
  const { numFeatures, numClasses } = problem;
  const row = (values: ArrayLike<number>, index: number, length: number): string =>
    String(Array.from(values).slice(index * length, (index + 1) * length));

  it('keeps each sample with its target, once and in order', () => {
    const subset = sampleSubset(problem, 12, 5);
    const places = [...Array(12).keys()].map(index =>
      [...Array(problem.numSamples).keys()].findIndex(
        other =>
          row(subset.features, index, numFeatures) === row(problem.features, other, numFeatures)
      )
    );
    expect(subset.numSamples).toBe(12);
    expect(places.every((place, i) => i === 0 || place > places[i - 1])).toBe(true);
    const { targets: some } = subset;
    const { targets: all } = problem;
    if (some.kind !== 'probabilities' || all.kind !== 'probabilities') {
      throw new Error('the targets are soft');
    }
    places.forEach((place, i) => {
      expect(some.indices[i]).toBe(all.indices[place]);
      expect(subset.masses?.[i]).toBe(problem.masses?.[place]);
      expect(row(some.probabilities, i, numClasses)).toBe(
        row(all.probabilities, place, numClasses)
      );
    });
  });

  it('is the same for the same seed, and the whole where all are wanted', () => {
    expect(sampleSubset(problem, 12, 5)).toEqual(sampleSubset(problem, 12, 5));
    expect(sampleSubset(problem, 12, 6)).not.toEqual(sampleSubset(problem, 12, 5));
    expect(sampleSubset(problem, 30, 5)).toBe(problem);
  });

  it('refuses samples of which none counts', () => {
    const shares = new Float64Array(problem.numSamples);
    const [kept] = shuffled(problem.numSamples, 5, 0);
    shares[kept === 0 ? 1 : 0] = 1;
    expect(() => sampleSubset({ ...problem, shares }, 1, 5)).toThrow(
      'no training can be simulated: each of the 1 samples is ignored or has the weight 0'
    );
  });
});
