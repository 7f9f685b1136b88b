import { freeColorIndex, newScheduleLine } from '../../src/model/schedule-line';

const SPEC = { library: 'textbook', name: 'Constant', params: { lr: 0.5 } };

describe('newScheduleLine', () => {
  it('has a curve, and an id of its own', () => {
    const [one, other] = [newScheduleLine(SPEC, 0, 4), newScheduleLine(SPEC, 1, 4)];
    expect([...one.rates]).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(one.id).not.toBe(other.id);
  });

  it('says why there is no curve', () => {
    const line = newScheduleLine({ ...SPEC, params: { lr: 0 } }, 0, 4);
    expect(line.error?.message).toBe('lr must be greater than 0, not 0');
    expect(line.rates).toHaveLength(0);
  });
});

describe('freeColorIndex', () => {
  it('is the first that is not taken', () => {
    const lines = [0, 2].map(index => newScheduleLine(SPEC, index, 1));
    expect(freeColorIndex(lines)).toBe(1);
    expect(freeColorIndex([])).toBe(0);
  });
});
