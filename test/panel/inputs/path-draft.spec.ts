import { NO_DRAFT, sourceOf } from '../../../src/panel/inputs/path-draft';

describe('sourceOf', () => {
  it.each([
    [{ kind: 'all' }, 'out.logits', null],
    [{ kind: 'rows', start: 2, stop: 7 }, 'out.logits[2:7]', null],
    [{ kind: 'piece', slices: ['', '3'] }, 'out.logits[:, 3]', null],
    [{ kind: 'sample', size: 50, seed: 4 }, 'out.logits', { size: 50, seed: 4 }]
  ] as const)('reads the part that is chosen: %p', (part, path, sample) => {
    expect(sourceOf({ ...NO_DRAFT, path: ' out.logits ', ...part })).toEqual({ path, sample });
  });

  it('forgets no field of another part', () => {
    const draft = { ...NO_DRAFT, path: 'z', stop: 77, kind: 'all' } as const;
    expect(sourceOf(draft).path).toBe('z');
    expect(sourceOf({ ...draft, kind: 'rows' }).path).toBe('z[0:77]');
  });
});
