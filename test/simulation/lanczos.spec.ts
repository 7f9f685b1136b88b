import { Lanczos } from '../../src/simulation/lanczos';

describe('Lanczos', () => {
  it('finds the largest eigenvalue of a matrix in as many steps as it has eigenvalues', () => {
    const eigenvalues = [1, 4, 9, 2];
    const lanczos = new Lanczos(new Float64Array(4).fill(0.5));
    let steps = 1;
    while (lanczos.absorb(lanczos.direction.map((value, i) => value * eigenvalues[i]))) {
      steps++;
    }
    expect(lanczos.eigenvalue).toBeCloseTo(9, 12);
    expect(steps).toBeLessThanOrEqual(5);
  });

  it('stops at once on an eigenvector', () => {
    const lanczos = new Lanczos(Float64Array.of(0, 1));
    expect(lanczos.absorb(Float64Array.of(0, 3))).toBe(false);
    expect(lanczos.eigenvalue).toBe(3);
  });
});
