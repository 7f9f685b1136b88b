import { newParamGroup } from '../../../src/schedules/torch/param-group';
import { recurrence } from '../../../src/schedules/torch/recurrence';

describe('recurrence', () => {
  it('makes each rate of the one that the group has', () => {
    const group = newParamGroup(8);
    const scheduler = recurrence(group, { next: ({ isInitial, lr }) => (isInitial ? lr : lr / 2) });
    scheduler.initialStep();
    expect(group.lr).toBe(8);
    scheduler.step();
    expect(group.lr).toBe(4);
    group.lr = 100;
    scheduler.step();
    expect(group.lr).toBe(50);
  });

  it('counts steps from the initial one, which may be taken again', () => {
    const seen: (readonly [number, number, boolean])[] = [];
    const scheduler = recurrence(newParamGroup(1), {
      next: ({ lastEpoch, stepCount, isInitial, lr }) => {
        seen.push([lastEpoch, stepCount, isInitial]);
        return lr;
      }
    });
    scheduler.initialStep();
    scheduler.step();
    scheduler.undo();
    scheduler.undo();
    scheduler.initialStep();
    expect(seen).toEqual([
      [0, 1, true],
      [1, 2, false],
      [0, 1, true]
    ]);
  });

  it('takes the base rate from the first scheduler of a group', () => {
    const group = newParamGroup(2);
    recurrence(group, { next: () => 5 }).initialStep();
    expect(group).toMatchObject({ lr: 5, initialLr: 2, momentum: null });
    recurrence(group, { next: ({ baseLr }) => baseLr * 10 }).initialStep();
    expect(group.lr).toBe(20);
  });

  it('restarts at epoch 0 by the closed form, or by the next rate where there is none', () => {
    const group = newParamGroup(3);
    const closed = recurrence(group, {
      next: () => 7,
      closed: ({ lastEpoch, baseLr }) => baseLr + lastEpoch
    });
    closed.initialStep();
    closed.step();
    closed.restart();
    expect(group.lr).toBe(3);
    const open = recurrence(group, {
      next: ({ lastEpoch, isInitial }) => (isInitial ? -1 : lastEpoch + 0.5)
    });
    open.initialStep();
    open.step();
    open.restart();
    expect(group.lr).toBe(0.5);
  });

  it('sets the momentum only where it is given', () => {
    const group = newParamGroup(1);
    recurrence(group, {
      next: ({ lr }) => lr,
      momentum: ({ lastEpoch }) => lastEpoch
    }).initialStep();
    expect(group.momentum).toBe(0);
    recurrence(group, { next: ({ lr }) => lr }).initialStep();
    expect(group.momentum).toBe(0);
  });
});
