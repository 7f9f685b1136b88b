import { EXACT, printed, TRUNCATED, type Provenance } from '../../src/array/provenance';
import { isInexact, isUsable, mayBeReadAgain } from '../../src/model/input-entry';
import { entry } from './entry';

function withProvenance(provenance: Provenance) {
  return entry('a', { provenance });
}

describe('isInexact', () => {
  it('is true where the kernel could tell more', () => {
    expect(isInexact(withProvenance(EXACT))).toBe(false);
    expect(isInexact(withProvenance(printed(0.05)))).toBe(true);
    expect(isInexact(withProvenance(TRUNCATED))).toBe(true);
    expect(isInexact(entry('a', null))).toBe(false);
  });
});

describe('isUsable', () => {
  it('is false where there are no values', () => {
    expect(isUsable(withProvenance(EXACT))).toBe(true);
    expect(isUsable(withProvenance(printed(0.05)))).toBe(true);
    expect(isUsable(withProvenance(TRUNCATED))).toBe(false);
    expect(isUsable(entry('a', null))).toBe(false);
  });
});

describe('mayBeReadAgain', () => {
  it('is true where another read may bring other values', () => {
    const read = { note: null, classNames: null, rows: null };
    expect(mayBeReadAgain(entry('a'))).toBe(false);
    expect(mayBeReadAgain(withProvenance(TRUNCATED))).toBe(true);
    expect(mayBeReadAgain(entry('a', {}, { outdated: true }))).toBe(true);
    expect(mayBeReadAgain(entry('a', {}, { about: { ...read, whileRunning: false } }))).toBe(false);
    expect(mayBeReadAgain(entry('a', {}, { about: { ...read, whileRunning: true } }))).toBe(true);
  });
});
