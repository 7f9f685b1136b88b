import {
  GRADIENT,
  gradientText,
  hasOwnLoss,
  isSoftTarget,
  lossFormula,
  plainLoss,
  softmaxFormulas
} from '../../../src/panel/loss/worked-formulas';
import { sampleOf } from '../sample';

const LOGITS = '[[3.2, 5.1, -1.7]]';

describe('the worked formulas', () => {
  it('are LaTeX and text with the same numbers', async () => {
    const sample = await sampleOf(LOGITS, '[2]');
    expect(softmaxFormulas(sample).map(({ tex }) => tex)).toEqual([
      'm = \\max_k z_k = 5.1000',
      '\\sum_k e^{z_k - m} = 1.1507',
      '\\log \\sum_k e^{z_k} = m + \\log 1.1507 = 5.2404'
    ]);
    expect(lossFormula(sample)).toEqual({
      tex: '-\\log p_{2} = 5.2404 - (-1.7000) = 6.9404',
      text: '−log p = −log 9.68e−4 = 5.2404 − (−1.7000) = 6.9404'
    });
    expect(GRADIENT.text).toBe('∇(−log p) = p − y');
    expect(gradientText(sample, [0, 1, 2])).toBe('(0.1300, 0.8690, −0.9990)');
    expect(gradientText(sample, [1])).toBe('(0.8690, …)');
  });

  it('are sums over the classes for a distribution', async () => {
    const sample = await sampleOf(LOGITS, '[[0.5, 0.5, 0.0]]');
    expect(isSoftTarget(sample.targets)).toBe(true);
    expect(plainLoss(sample)).toBeCloseTo((2.0404 + 0.1404) / 2, 4);
    expect(lossFormula(sample).tex).toBe('-\\sum_k y_k \\log p_k = 1.0904');
  });

  it('know where the options make another loss of it', async () => {
    const sample = await sampleOf(LOGITS, '[1]');
    expect(hasOwnLoss(sample)).toBe(false);
    expect(hasOwnLoss({ ...sample, loss: 2 })).toBe(true);
    expect(hasOwnLoss(await sampleOf(LOGITS, null))).toBe(false);
    expect(plainLoss(await sampleOf(LOGITS, null))).toBeNull();
  });
});
