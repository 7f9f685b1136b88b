import { lossNoise } from '../../src/diagnostics/loss-noise';

const of = (losses: readonly number[]) => lossNoise(Float64Array.from(losses));
/** 1, 2, 1, 2, … */
const swinging = Array.from({ length: 40 }, (_, i) => 1 + (i % 2));
const leaping = (to: number) => swinging.map((loss, i) => (i === 35 ? to : loss));

describe('lossNoise', () => {
  it('tells the level of the last quarter, and the fall between the last two tenths', () => {
    const losses = [90, 80, 70, 9, 8, 7, 6, 6, 6, 3.5, 3, 2.5];
    expect(of(losses)).toEqual({
      level: 3,
      fall: 0.5,
      size: 0.5,
      error: 0.5 / Math.sqrt(3),
      fallError: 0.5
    });
  });

  it('tells a swing, and how little it moves the level', () => {
    expect(of(swinging)).toEqual({
      ...{ level: 2, fall: 0, size: 1 },
      ...{ error: 1 / Math.sqrt(10), fallError: 0.5 }
    });
  });

  it('is not changed by one leap, even to infinity', () => {
    expect(of(leaping(1000))).toEqual(of(swinging));
    expect(of(leaping(Infinity))).toEqual(of(swinging));
  });

  it('has a negative fall where the loss rises at the end', () => {
    expect(of([1, 1, 1, 1, 2, 2, 2, 5]).fall).toBe(-3);
  });

  it('sees no noise in a single loss', () => {
    expect(of([7])).toEqual({ level: 7, fall: 0, size: 0, error: 0, fallError: 0 });
  });

  it('leaves the losses in their order', () => {
    const losses = Float64Array.of(1, 3, 2, 9, 4, 8, 6, 5);
    lossNoise(losses);
    expect(Array.from(losses)).toEqual([1, 3, 2, 9, 4, 8, 6, 5]);
  });
});
