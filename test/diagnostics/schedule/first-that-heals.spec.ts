import {
  firstThatHeals,
  healsAll,
  type Remedy
} from '../../../src/diagnostics/schedule/first-that-heals';
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

describe('healsAll', () => {
  const remedies = ({ spec }: { spec: Remedy['fix'] }) => [constant(Number(spec.params.lr) + 1)];
  const missing = (goal: number) => ({
    count: ({ spec }: { spec: Remedy['fix'] }) => goal - Number(spec.params.lr),
    remedies
  });

  it('is the one remedy that heals all, or as many as it takes', () => {
    expect(healsAll(RUN, missing(2))).toEqual(constant(2));
    expect(healsAll(RUN, missing(4))).toEqual({
      remedy: { template: 'Mend it in {count} places', values: { count: 3 } },
      fix: constant(4).fix
    });
  });

  it('is null where nothing is wrong, and where a remedy leaves as much as before', () => {
    expect(healsAll(RUN, missing(1))).toBeNull();
    expect(healsAll(RUN, { count: () => 1, remedies })).toBeNull();
  });
});
