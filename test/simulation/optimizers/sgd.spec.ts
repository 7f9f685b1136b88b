import { PLAIN_SGD } from '../../../src/simulation/optimizers/optimizer-spec';
import { Sgd } from '../../../src/simulation/optimizers/sgd';

/** Where two steps at rate 1 with the gradients 1 and 2 end from 0. */
function placesOf(changes: Partial<typeof PLAIN_SGD>): readonly number[] {
  const optimizer = new Sgd({ ...PLAIN_SGD, ...changes }, 1);
  const place = new Float64Array(1);
  return [1, 2].map((slope, count) => {
    optimizer.step(place, Float64Array.of(slope), 1, count);
    return place[0];
  });
}

describe('Sgd', () => {
  it('goes straight down without a momentum, and remembers nothing', () => {
    expect(placesOf({})).toEqual([-1, -3]);
    expect(new Sgd(PLAIN_SGD, 7).memory).toHaveLength(0);
  });

  it('keeps a part of its velocity: 1, then 0.5 · 1 + 2', () => {
    expect(placesOf({ momentum: 0.5 })).toEqual([-1, -3.5]);
  });

  it('looks ahead with Nesterov: 1 + 0.5 · 1, then 2 + 0.5 · 2.5', () => {
    expect(placesOf({ momentum: 0.5, nesterov: true })).toEqual([-1.5, -4.75]);
  });

  it('adds the weight decay to the gradient, before the momentum', () => {
    const optimizer = new Sgd({ ...PLAIN_SGD, momentum: 0.5, weightDecay: 0.25 }, 2);
    const place = Float64Array.of(4, -8);
    optimizer.step(place, new Float64Array(2), 2, 0);
    expect([...place]).toEqual([2, -4]);
    expect([...optimizer.memory]).toEqual([1, -2]);
  });

  it('takes the first gradient as its velocity, whatever the memory holds', () => {
    const optimizer = new Sgd({ ...PLAIN_SGD, momentum: 0.5 }, 1);
    optimizer.memory[0] = 100;
    const place = new Float64Array(1);
    optimizer.step(place, Float64Array.of(3), 1, 0);
    expect([place[0], optimizer.memory[0]]).toEqual([-3, 3]);
  });

  it('stays where the rate is 0, and still gathers speed', () => {
    const optimizer = new Sgd({ ...PLAIN_SGD, momentum: 0.5 }, 1);
    const place = Float64Array.of(7);
    optimizer.step(place, Float64Array.of(3), 0, 0);
    expect([place[0], optimizer.memory[0]]).toEqual([7, 3]);
  });
});
