import { Adam } from '../../../src/simulation/optimizers/adam';
import type { AdamSpec } from '../../../src/simulation/optimizers/optimizer-spec';

/** Decays that are exact in binary. */
const SPEC: AdamSpec = { name: 'Adam', beta1: 0.5, beta2: 0.75, eps: 0, weightDecay: 0 };

describe('Adam', () => {
  it('goes by the rate itself at first, however steep it is', () => {
    const optimizer = new Adam(SPEC, 3);
    const places = Float64Array.of(1, 1, 1);
    optimizer.step(places, Float64Array.of(1e-6, -40, 1e9), 0.125, 0);
    expect(places[0]).toBeCloseTo(0.875, 14);
    expect(places[1]).toBeCloseTo(1.125, 14);
    expect(places[2]).toBeCloseTo(0.875, 14);
  });

  it('remembers the means of the slopes, then of their squares', () => {
    const optimizer = new Adam(SPEC, 2);
    const places = new Float64Array(2);
    optimizer.step(places, Float64Array.of(4, -2), 0, 0);
    expect([...optimizer.memory]).toEqual([2, -1, 4, 1]);
    optimizer.step(places, Float64Array.of(0, 2), 0, 1);
    expect([...optimizer.memory]).toEqual([1, 0.5, 3, 1.75]);
    expect([...places]).toEqual([0, 0]);
  });

  it('corrects both means for their start at 0', () => {
    const optimizer = new Adam(SPEC, 1);
    const place = new Float64Array(1);
    optimizer.memory.set([2, 4]);
    optimizer.step(place, Float64Array.of(0), 1, 1);
    // m̂ = 1 / (1 − 1/4), v̂ = 3 / (1 − 9/16)
    expect(place[0]).toBeCloseTo(-(4 / 3) / Math.sqrt(48 / 7), 14);
  });

  it('goes less far the greater eps is, and nowhere without a slope', () => {
    const optimizer = new Adam({ ...SPEC, eps: 3 }, 2);
    const places = Float64Array.of(5, 5);
    optimizer.step(places, Float64Array.of(1, 0), 1, 0);
    expect(places[0]).toBeCloseTo(4.75, 14);
    expect(places[1]).toBe(5);
  });

  it('has the weight decay within the gradient, where its size does not matter', () => {
    const optimizer = new Adam({ ...SPEC, weightDecay: 0.25 }, 1);
    const place = Float64Array.of(8);
    optimizer.step(place, Float64Array.of(0), 0.5, 0);
    expect(place[0]).toBeCloseTo(7.5, 14);
    expect([...optimizer.memory]).toEqual([1, 1]);
  });

  it('shrinks the parameters beside the gradient as AdamW', () => {
    const optimizer = new Adam({ ...SPEC, name: 'AdamW', eps: 1, weightDecay: 0.25 }, 1);
    const place = Float64Array.of(8);
    optimizer.step(place, Float64Array.of(0), 0.5, 0);
    expect(place[0]).toBe(7);
    expect([...optimizer.memory]).toEqual([0, 0]);
  });
});
