import { EXACT } from '../../../src/array/provenance';
import { optionLabel, placeLabel } from '../../../src/panel/inputs/option-label';
import { entry } from '../../model/entry';
import { trans } from '../environment';

const CELL = {
  kind: 'output',
  cellId: 'a',
  cellNumber: 4,
  executionCount: null,
  outputIndexes: [0]
} as const;

describe('optionLabel', () => {
  it('tells name, shape, type and place', () => {
    expect(optionLabel(entry('logits'), trans)).toBe('logits · 3×4 float64 · [1]');
    expect(optionLabel(entry('logits', {}, { place: CELL }), trans)).toBe(
      'logits · 3×4 float64 · cell 4'
    );
  });

  it('does not name the place twice', () => {
    expect(optionLabel(entry('x', {}, { label: '[1].2' }), trans)).toBe('[1].2 · 3×4 float64');
  });

  it('says that an array is broken, or what is not known of it', () => {
    expect(optionLabel(entry('z', null), trans)).toBe('z · cannot be used · [1]');
    const unknown = { dtype: null, shape: [null, 3], provenance: EXACT, traits: null };
    expect(optionLabel(entry('z', unknown), trans)).toBe('z · ?×3 · [1]');
  });
});

describe('placeLabel', () => {
  it('names the kernel, a file, and what is typed', () => {
    const file = { kind: 'file', path: 'a.npy' } as const;
    expect(placeLabel(entry('a', {}, { place: file }), trans)).toBe('file');
    expect(placeLabel(entry('a', {}, { place: { kind: 'kernel' } }), trans)).toBe('kernel');
    expect(placeLabel(entry('a', {}, { place: { kind: 'typed' } }), trans)).toBe('typed');
  });
});
