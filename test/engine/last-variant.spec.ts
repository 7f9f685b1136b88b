import { prepare } from '../../src/analysis/prepare';
import { UNCHANGED } from '../../src/analysis/what-if';
import { createArray } from '../../src/array/nd-array';
import { EXACT } from '../../src/array/provenance';
import { LastVariant } from '../../src/engine/last-variant';

const request = {
  logits: createArray([1, 2, 3, 4], [2, 2], 'float64', EXACT),
  targets: createArray([0, 1], [2], 'int64', EXACT),
  options: { axis: 1, reduction: 'mean' }
} as const;

describe('LastVariant', () => {
  it('makes the same change once, until another or other arrays', () => {
    const variant = new LastVariant();
    const prepared = prepare(request);
    const warm = { ...UNCHANGED, temperature: 2 };
    const first = variant.of(prepared, request, warm);
    expect(variant.of(prepared, request, { ...warm })).toBe(first);
    expect(variant.of(prepare(request), request, warm)).not.toBe(first);
    expect(variant.of(prepared, request, UNCHANGED)).toBe(prepared);
    const again = variant.of(prepared, request, warm);
    variant.forget();
    expect(variant.of(prepared, request, warm)).not.toBe(again);
  });
});
