import { replay } from '../../src/schedules/replay';
import { libraryCases, metricOf } from './library-rates';

const PLATEAU = {
  library: 'torch',
  name: 'ReduceLROnPlateau',
  params: {
    ...{ lr: 0.1, patience: 2, factor: 0.1, mode: 'min', threshold: 1e-4, threshold_mode: 'rel' },
    ...{ cooldown: 0, min_lr: 0, eps: 1e-8 }
  }
};

describe('replay', () => {
  it('cuts after one more failure than the patience', () => {
    const { rates, changes } = replay(PLATEAU, Float64Array.of(1, 0.5, 0.6, 0.6, 0.6, 0.4));
    expect([...rates].map(rate => rate.toFixed(2))).toEqual([
      '0.10',
      '0.10',
      '0.10',
      '0.10',
      '0.10',
      '0.01',
      '0.01'
    ]);
    expect(changes).toEqual([{ index: 4, from: 0.1, to: 0.1 * 0.1 }]);
  });

  it('takes a loss that was lost for no improvement', () => {
    expect(replay(PLATEAU, Float64Array.of(1, NaN, Infinity, NaN)).changes).toHaveLength(1);
  });

  it('moves nothing while the metric improves', () => {
    expect(replay(PLATEAU, Float64Array.of(3, 2, 1)).changes).toEqual([]);
  });

  it.each(['torch', 'transformers'])('tells every change of what %s did', library => {
    const followed = libraryCases(library).flatMap(([, item]) => metricOf(item) ?? []).length;
    expect(followed).toBeGreaterThan(1000);
    let numChanges = 0;
    for (const [, item] of libraryCases(library)) {
      const metric = metricOf(item);
      if (metric !== null) {
        const { rates, changes } = replay(item.spec, Float64Array.from(metric));
        const rebuilt = new Float64Array(rates.length).fill(rates[0]);
        changes.forEach(({ index, to }) => rebuilt.fill(to, index + 1));
        expect(rebuilt).toEqual(rates);
        numChanges += changes.length;
      }
    }
    expect(numChanges).toBeGreaterThan(5);
  });
});
