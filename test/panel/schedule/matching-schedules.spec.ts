import { matchingSchedules } from '../../../src/panel/schedule/matching-schedules';
import { checkSpec } from '../../../src/schedules/check-spec';
import { PRESETS } from '../../../src/schedules/presets';
import { SCHEDULES } from '../../../src/schedules/registry';

const ALL = matchingSchedules('');

describe('matchingSchedules', () => {
  it('offers every schedule and every recipe', () => {
    expect(ALL).toHaveLength(SCHEDULES.length + PRESETS.length);
  });

  it('gives each an id of its own, which is one word as ids in a page must be', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(ALL.map(({ id }) => id).filter(id => /\s/.test(id))).toEqual([]);
  });

  it('offers nothing that is refused when it is added', () => {
    for (const { spec } of ALL) {
      expect(() => checkSpec(spec)).not.toThrow();
    }
  });

  it('finds by any words of library, name and formula, in any order and case', () => {
    const names = (query: string): string[] => matchingSchedules(query).map(({ id }) => id);
    expect(names('TORCH steplr')).toEqual([
      'torch.StepLR',
      'torch.MultiStepLR',
      'recipe.ResNet-on-ImageNet-90-epochs'
    ]);
    expect(names('steplr pytorch')).toEqual(names('TORCH steplr'));
    expect(names('no such schedule')).toEqual([]);
  });

  it('finds recipes, with their steps', () => {
    const [bert] = matchingSchedules('bert fine-tuning');
    expect(bert).toMatchObject({ group: 'Recipes', numSteps: 3000 });
    expect(ALL[0].numSteps).toBeNull();
  });
});
