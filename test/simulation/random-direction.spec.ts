import { randomDirection } from '../../src/simulation/random-direction';

describe('randomDirection', () => {
  it('is a unit vector, the same every time', () => {
    const direction = randomDirection(500);
    expect(direction.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 14);
    expect(randomDirection(500)).toEqual(direction);
  });

  it('leans to no side', () => {
    const direction = randomDirection(10_000);
    const mean = direction.reduce((sum, value) => sum + value, 0) / 100;
    expect(Math.abs(mean)).toBeLessThan(3);
  });
});
