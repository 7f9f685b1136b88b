import { firstThatHeals, type Remedy } from '../../../src/diagnostics/schedule/first-that-heals';
import { runFor, specOf } from './schedule-run';

const constant = (lr: number): Remedy => ({
  remedy: { template: 'Set lr', values: {} },
  fix: specOf('textbook', 'Constant', { lr })
});
const RUN = runFor(specOf('textbook', 'Constant', { lr: 1 }), 3);

describe('firstThatHeals', () => {
  it('passes over what is refused, and what does not heal', () => {
    const healed = firstThatHeals(RUN, [-1, 1, 2, 3].map(constant), ({ rates }) => rates[3] >= 2);
    expect(healed?.fix.params.lr).toBe(2);
  });

  it('is null where none heals', () => {
    expect(
      firstThatHeals(RUN, [1, 2].map(constant), ({ spec }) => spec.params.lr === 3)
    ).toBeNull();
  });

  it('looks at no more than it needs', () => {
    const looked: number[] = [];
    function* remedies(): Generator<Remedy> {
      for (const lr of [1, 2, 3]) {
        looked.push(lr);
        yield constant(lr);
      }
    }
    firstThatHeals(RUN, remedies(), ({ rates }) => rates.length === 4);
    expect(looked).toEqual([1]);
  });
});
