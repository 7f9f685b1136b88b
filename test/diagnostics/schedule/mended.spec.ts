import { mended } from '../../../src/diagnostics/schedule/mended';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { specOf } from './schedule-run';

const constant = (lr: number): ScheduleSpec => specOf('textbook', 'Constant', { lr });
const doubled = (spec: ScheduleSpec): ScheduleSpec => constant(2 * Number(spec.params.lr));

describe('mended', () => {
  it('goes on until there is nothing to change', () => {
    const change = (spec: ScheduleSpec) => (Number(spec.params.lr) < 8 ? doubled(spec) : null);
    expect(mended(constant(1), 3, change)).toEqual(constant(8));
    expect(mended(constant(9), 3, change)).toEqual(constant(9));
  });

  it('is null without an end, and for what is refused', () => {
    expect(mended(constant(1), 3, doubled)).toBeNull();
    expect(mended(constant(-1), 3, () => null)).toBeNull();
  });
});
