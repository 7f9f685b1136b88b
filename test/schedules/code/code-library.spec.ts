import { CODE_LIBRARIES } from '../../../src/schedules/code/code-library';
import { scheduleCode } from '../../../src/schedules/code/schedule-code';
import { defaultSpec } from '../../../src/schedules/default-spec';
import { findSchedule, SCHEDULES } from '../../../src/schedules/registry';

describe('CODE_LIBRARIES', () => {
  it('are libraries whose schedules are known, each once', () => {
    const known = new Set(SCHEDULES.map(({ library }) => library));
    expect(CODE_LIBRARIES.every(library => known.has(library))).toBe(true);
    expect(new Set(CODE_LIBRARIES).size).toBe(CODE_LIBRARIES.length);
  });

  it.each(CODE_LIBRARIES)('%s has a writer, of its own schedules and of others', library => {
    const own = SCHEDULES.filter(entry => entry.library === library).map(entry =>
      defaultSpec(entry)
    );
    const other = defaultSpec(findSchedule('textbook', 'StepDecay'));
    [...own, other].forEach(spec => {
      expect(scheduleCode(spec, library, 10).code).not.toBeNull();
    });
  });
});
