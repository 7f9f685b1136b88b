import { runOf } from '../../../src/schedules/learning-rates';
import { LR, OVERLAPPING } from '../../../src/schedules/timm/timm-params';
import { defineTimmSchedule } from '../../../src/schedules/timm/timm-schedule';

const entry = defineTimmSchedule({
  name: 'Counting',
  title: 'Counting',
  formula: '100 + t',
  latex: '100 + t',
  params: { lr: LR, ...OVERLAPPING },
  decay: () => t => 100 + t
});

function ratesOf(warmup_t: number, warmup_prefix: boolean): readonly number[] {
  const params = { lr: 1, warmup_t, warmup_lr_init: 0.5, warmup_prefix };
  return [0, 1, 2, 3].map(entry.begin(params, runOf(3, null)));
}

describe('defineTimmSchedule', () => {
  it('has the base rate before the first step without a warm-up', () => {
    expect(ratesOf(0, false)).toEqual([1, 101, 102, 103]);
  });

  it('cuts the warm-up out of the schedule', () => {
    expect(ratesOf(2, false)).toEqual([0.5, 0.75, 102, 103]);
  });

  it('puts the warm-up before the schedule as a prefix', () => {
    expect(ratesOf(2, true)).toEqual([0.5, 0.75, 100, 101]);
  });
});
