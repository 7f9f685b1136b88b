import { TRUNCATED } from '../../src/array/provenance';
import type { Picks } from '../../src/model/inspector-state';
import { picksAmong, questionOf, resolvePair } from '../../src/model/resolve-pair';
import { CLASSES, entry } from './entry';

const NO_PICKS: Picks = { logits: null, targets: null, axis: null, features: null };

const early = entry('early');
const late = entry('late');
const y = entry('y', CLASSES);
const other = entry('other', CLASSES);

function pairOf(entries: Parameters<typeof resolvePair>[0], picks: Partial<Picks> = {}) {
  return resolvePair(entries, { ...NO_PICKS, ...picks }, { reduction: 'mean' });
}

describe('resolvePair', () => {
  it('proposes a pair where nothing was chosen', () => {
    expect(pairOf([early, y, late])).toMatchObject({
      logits: { id: 'late' },
      targets: { id: 'y' },
      options: { axis: 1, reduction: 'mean' },
      notice: null
    });
  });

  it('keeps what was chosen and completes it', () => {
    expect(pairOf([early, y, late, other], { logits: 'early' })).toMatchObject({
      logits: { id: 'early' },
      targets: { id: 'y' }
    });
    expect(pairOf([early, y, late, other], { targets: 'other' })).toMatchObject({
      logits: { id: 'late' },
      targets: { id: 'other' }
    });
  });

  it('keeps a choice that does not fit, since a person may know better', () => {
    const pair = pairOf([late, y, entry('odd', { ...CLASSES, shape: [7] })], { targets: 'odd' });
    expect(pair.targets?.id).toBe('odd');
    expect(pair.logits?.id).toBe('late');
  });

  it('leaves the targets out where none are wanted', () => {
    const pair = pairOf([late, y], { targets: 'none' });
    expect(pair.logits?.id).toBe('late');
    expect(pair.targets).toBeNull();
    expect(pair.notice).toBeNull();
  });

  it('proposes logits alone where there are no targets', () => {
    expect(pairOf([early, late])).toMatchObject({ logits: { id: 'late' }, targets: null });
  });

  it('has no pair where there is no array', () => {
    expect(pairOf([])).toMatchObject({ logits: null, targets: null, notice: null });
    expect(pairOf([entry('broken', null)])).toMatchObject({ logits: null, targets: null });
  });

  it('says what became of a choice that is gone', () => {
    const pair = pairOf([late, y], { logits: 'early' });
    expect(pair.logits?.id).toBe('late');
    expect(pair.notice?.template).toMatch(/no longer in the notebook/);
  });

  it('says nothing of a choice while no output has been read', () => {
    expect(pairOf([], { logits: 'early' }).notice).toBeNull();
  });

  it('takes the class axis along which the targets fit', () => {
    const images = entry('images', { shape: [2, 5, 4] });
    const last = entry('y', { ...CLASSES, shape: [2, 5] });
    const second = entry('y', { ...CLASSES, shape: [2, 4] });
    expect(pairOf([images, last]).options.axis).toBe(2);
    expect(pairOf([images, second]).options.axis).toBe(1);
    expect(pairOf([images, last], { axis: 0 }).options.axis).toBe(0);
  });

  it('takes the only axis of a single sample', () => {
    expect(pairOf([entry('row', { shape: [4] })]).options.axis).toBe(0);
  });
});

describe('questionOf', () => {
  it('asks for the arrays of the pair', () => {
    expect(questionOf(pairOf([late, y]))).toEqual({
      logits: { key: 'late', index: 0 },
      targets: { key: 'y', index: 0 },
      options: { axis: 1, reduction: 'mean' }
    });
  });

  it('asks nothing without the values of the logits', () => {
    expect(questionOf(pairOf([]))).toBeNull();
    const cut = entry('cut', { provenance: TRUNCATED, traits: null });
    expect(questionOf(pairOf([cut, y], { logits: 'cut' }))).toBeNull();
    expect(questionOf(pairOf([entry('broken', null)], { logits: 'broken' }))).toBeNull();
  });

  it('leaves out targets whose values are not known', () => {
    const cut = entry('cut', { ...CLASSES, provenance: TRUNCATED, traits: null });
    expect(questionOf(pairOf([late, cut], { targets: 'cut' }))).toMatchObject({
      logits: { key: 'late' },
      targets: null
    });
  });
});

describe('picksAmong', () => {
  it('takes a pair, and its axis anew', () => {
    expect(picksAmong([early, y])).toEqual({ logits: 'early', targets: 'y', axis: null });
  });

  it('takes logits alone, to be completed by what fits them', () => {
    expect(picksAmong([early])).toEqual({ logits: 'early', targets: null, axis: null });
  });

  it('takes targets alone, and leaves the logits', () => {
    expect(picksAmong([y])).toEqual({ targets: 'y', axis: null });
  });

  it('takes nothing where there is no array', () => {
    expect(picksAmong([])).toEqual({});
    expect(picksAmong([entry('broken', null)])).toEqual({});
  });
});
