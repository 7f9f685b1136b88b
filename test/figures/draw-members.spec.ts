import fc from 'fast-check';
import { drawMembers } from '../../src/figures/draw-members';

const losses = Float64Array.from({ length: 1000 }, (_, i) => i % 17);

describe('drawMembers', () => {
  it('draws few members all, and of the rest as many as there is room for', () => {
    const members = new Uint8Array(1000);
    members.set([1, 1, 1], 500);
    const drawn = [...drawMembers(losses, null, members, 100)];
    expect(drawn).toEqual(expect.arrayContaining([500, 501, 502]));
    expect(drawn.length).toBeGreaterThan(40);
  });

  it('keeps limit, range and order, and the worst members', () => {
    const anyMembers = fc.uint8Array({ minLength: 1000, maxLength: 1000, max: 1 });
    const anyRange = fc.tuple(fc.nat(900), fc.integer({ min: 50, max: 99 }));
    fc.assert(
      fc.property(anyMembers, anyRange, (members, [low, width]) => {
        const drawn = [...drawMembers(losses, null, members, 60, [low, low + width])];
        expect(drawn.length).toBeLessThanOrEqual(60);
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        expect(drawn.every(place => place >= low && place <= low + width)).toBe(true);
        const inside = Array.from(losses.keys()).slice(low, low + width + 1);
        const worst = inside
          .filter(place => members[place] === 1)
          .sort((a, b) => losses[b] - losses[a] || a - b)
          .slice(0, 10);
        expect(worst.filter(place => !drawn.includes(place))).toEqual([]);
      }),
      { numRuns: 20 }
    );
  });

  it('finds members by their sample where places are ranks', () => {
    const samples = Int32Array.of(2, 0, 1);
    const drawn = drawMembers(Float64Array.of(3, 2, 1), samples, Uint8Array.of(0, 1, 0), 2);
    expect([...drawn]).toContain(2);
  });
});
