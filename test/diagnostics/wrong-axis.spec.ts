import { wrongAxis } from '../../src/diagnostics/wrong-axis';
import { named, said } from './said';

const indices = Int32Array.from({ length: 60 }, (_, i) => i % 3);
const wrong = indices.map(index => (index + 1) % 3);
const half = indices.map((index, i) => (i < 30 ? index : (index + 1) % 3));

describe('wrongAxis', () => {
  it('names the axis along which the predictions agree', () => {
    const findings = wrongAxis(wrong, indices, 1, [{ axis: 2, predictions: indices }]);
    expect(named(findings)).toEqual(['wrong-axis: warning']);
    expect(said(findings[0])).toContain('Along axis 2 the predictions agree with 100\u00a0%');
    expect(said(findings[0])).toContain('along axis 1 with 0\u00a0%');
    expect(findings[0].code).toBe('{logits} = {logits}.movedim(2, 1)');
  });

  it('names one axis only, and passes over those that are no better', () => {
    const findings = wrongAxis(half, indices, 1, [
      { axis: 2, predictions: wrong },
      { axis: 3, predictions: indices },
      { axis: 4, predictions: indices }
    ]);
    expect(findings.map(({ message }) => message.values.other)).toEqual([3]);
    expect(said(findings[0])).toContain('along axis 1 with 50\u00a0%');
  });

  it('has nothing against the best axis, the only one, or a few samples', () => {
    expect(wrongAxis(indices, indices, 1, [{ axis: 2, predictions: half }])).toEqual([]);
    expect(wrongAxis(wrong, indices, 1, [])).toEqual([]);
    const few = { axis: 2, predictions: indices.slice(0, 5) };
    expect(wrongAxis(wrong.slice(0, 5), indices.slice(0, 5), 1, [few])).toEqual([]);
  });
});
