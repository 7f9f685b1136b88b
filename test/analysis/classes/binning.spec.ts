import { binPrecision } from '../../../src/analysis/classes/binning';

describe('binPrecision', () => {
  it('is float32 for predicted classes, as torchmetrics has it', () => {
    expect(binPrecision({ areElements: false, dtype: 'float64' }, null)).toBe('float32');
  });

  it('is that of the logits for one class, and for elements', () => {
    expect(binPrecision({ areElements: false, dtype: 'float64' }, 0)).toBe('float64');
    expect(binPrecision({ areElements: true, dtype: 'float64' }, null)).toBe('float64');
    expect(binPrecision({ areElements: true, dtype: 'bfloat16' }, null)).toBe('float32');
  });
});
