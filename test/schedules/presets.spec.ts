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

  const ratesOf = (title: RegExp): Float64Array => {
    const found = PRESETS.find(preset => title.test(preset.title));
    return found ? learningRates(found.spec, found.numSteps) : new Float64Array(0);
  };

  it.each([
    [/^ResNet/, { 0: 0.1, 29: 0.1, 30: 0.01, 60: 0.001, 89: 0.001 }],
    [/^BERT/, { 0: 0, 300: 2e-5, 1650: 1e-5, 3000: 0 }],
    [/^GPT-3/, { 0: 0, 14: 6e-4, 5007: 3.3e-4, 10_000: 6e-5 }],
    [/WSD/, { 0: 0, 100: 0.01, 8999: 0.01, 9250: 0.005, 10_000: 0 }],
    [/^ViT/, { 0: 1e-6, 150: (5e-4 + 1e-5) / 2, 300: 1e-5 }],
    [/^Transformer/, { 4000: 512 ** -0.5 * 4000 ** -0.5, 16_000: 512 ** -0.5 * 16_000 ** -0.5 }],
    [/^Stochastic/, { 0: 0.1, 150: 0.05, 299: 0.05 }],
    [
      /^SGDR/,
      {
        0: 0.05,
        10: 0.05,
        20: 0.025,
        30: 0.05,
        70: 0.05,
        149: (0.05 * (1 + Math.cos((79 / 80) * Math.PI))) / 2
      }
    ]
  ])('has the rates that the source of %s tells', (title, expected) => {
    const rates = ratesOf(title);
    for (const [step, rate] of Object.entries(expected)) {
      expect([step, rates[Number(step)]]).toEqual([step, expect.closeTo(rate, 9)]);
    }
  });
});
