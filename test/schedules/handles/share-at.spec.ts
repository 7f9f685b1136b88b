import { shareAt } from '../../../src/schedules/handles/share-at';

const total = (): number => 10;

describe('shareAt', () => {
  it('lies where its share is over, or some steps before', () => {
    expect(shareAt('Peak', 'pct', total).step({ pct: 0.3 })).toBe(3);
    expect(shareAt('Peak', 'pct', total, { before: 1 }).step({ pct: 0.3 })).toBe(2);
    expect(shareAt('Peak', 'pct', total, { before: 1 }).step({ pct: 0 })).toBe(0);
  });

  it('moves the share within 0..1, and its rate if it has one', () => {
    const point = shareAt('Peak', 'pct', total, { rate: 'top', before: 1 });
    expect(point.moveStep?.(4, {})).toEqual({ pct: 0.5 });
    expect(point.moveStep?.(40, {})).toEqual({ pct: 1 });
    expect(point.moveRate?.(3, {})).toEqual({ top: 3 });
    expect(shareAt('Peak', 'pct', total).moveRate).toBeUndefined();
  });
});
