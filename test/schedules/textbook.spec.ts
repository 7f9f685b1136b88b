import { checkSpec } from '../../src/schedules/check-spec';
import { defaultSpec } from '../../src/schedules/default-spec';
import { learningRates } from '../../src/schedules/learning-rates';
import type { ParamInfo } from '../../src/schedules/param';
import { TEXTBOOK } from '../../src/schedules/textbook';

const named = TEXTBOOK.map(entry => [entry.name, entry] as const);

function ratesOf(name: string, params: Record<string, number>, steps: readonly number[]): number[] {
  const rates = learningRates({ library: 'textbook', name, params }, 10);
  return steps.map(step => rates[step]);
}

describe('the schedules of textbooks', () => {
  it('keep the rate, or lower it in steps, exponentially, or with 1/t', () => {
    expect(ratesOf('Constant', { lr: 0.3 }, [7])).toEqual([0.3]);
    const steps = { lr: 1, gamma: 0.5, step_size: 3 };
    expect(ratesOf('StepDecay', steps, [0, 2, 3, 5, 6])).toEqual([1, 1, 0.5, 0.5, 0.25]);
    const [fallen] = ratesOf('ExponentialDecay', { lr: 2, k: 0.5 }, [4]);
    expect(fallen).toBeCloseTo(2 / Math.E ** 2, 15);
    expect(ratesOf('InverseTimeDecay', { lr: 2, k: 0.5 }, [6])).toEqual([0.5]);
  });

  it.each(named)('%s begins at the base rate, and never grows', (_, entry) => {
    const spec = defaultSpec(entry);
    const rates = learningRates(spec, 300);
    expect(rates[0]).toBe(spec.params.lr);
    expect(rates.every((rate, i) => i === 0 || (rate <= rates[i - 1] && rate > 0))).toBe(true);
  });

  it.each(named)('%s accepts its defaults and both ends of its sliders', (_, entry) => {
    const { library, name, params } = entry;
    const at = (param: ParamInfo, end: 'min' | 'max') =>
      param.kind === 'number' ? param[end] : param.default;
    for (const end of ['min', 'max'] as const) {
      const values = Object.fromEntries(params.map(param => [param.name, at(param, end)]));
      expect(() => checkSpec({ library, name, params: values })).not.toThrow();
    }
  });
});
