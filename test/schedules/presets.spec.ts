import { learningRates } from '../../src/schedules/learning-rates';
import { PRESETS } from '../../src/schedules/presets';

describe('PRESETS', () => {
  it.each(PRESETS.map(preset => [preset.title, preset] as const))(
    'has rates for all steps of %s',
    (_, { spec, numSteps }) => {
      const rates = learningRates(spec, numSteps);
      expect(rates.every(Number.isFinite)).toBe(true);
      expect(Math.max(...rates)).toBeGreaterThan(0);
    }
  );
});
