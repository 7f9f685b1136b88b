import { fitsLegend } from '../../src/figures/fits-legend';

describe('fitsLegend', () => {
  it.each([
    [['step', 'exp', '1/t'], 280, true],
    [['step decay', 'exponential', '1/t', 'constant', 'cosine', 'linear'], 280, false],
    [['step decay', 'exponential', '1/t', 'constant', 'cosine', 'linear'], 700, true],
    [[], 280, true]
  ])('%j at %d pixels: %s', (labels, width, fits) => {
    expect(fitsLegend(labels, width)).toBe(fits);
  });

  it('has room for more where the entries move together', () => {
    const labels = ['correct', 'wrong', 'not finite', 'worst'];
    expect(fitsLegend(labels, 300, -12)).toBe(true);
    expect(fitsLegend(labels, 300)).toBe(false);
  });
});
