import { JuliaNumbers, refusedJulia, truncatedJulia } from '../../../src/repr/julia/julia-content';
import { SourceText } from '../../../src/repr/source-text';

function contentOf(words: readonly string[], mayBeCompact = false) {
  const collected = new JuliaNumbers();
  const text = words.join(' ');
  let at = 0;
  for (const word of words) {
    expect(collected.read(text, at, at + word.length)).toBe(true);
    at += word.length + 1;
  }
  return collected.content(new SourceText(text), [words.length], 'float64', mayBeCompact);
}

describe('JuliaNumbers', () => {
  it('reads what Julia prints for numbers', () => {
    const words = ['0.5', '1.0e-5', 'NaN', '-Inf', 'missing', '2.5f-3', '0x0a', '⋅'];
    expect(contentOf(words)).toMatchObject({
      array: { values: new Float64Array([0.5, 1e-5, NaN, -Infinity, NaN, 2.5e-3, 10, 0]) }
    });
  });

  it.each(['cat', '1//2', '1.0im', ':a'])('leaves the rest: %s', word => {
    const collected = new JuliaNumbers();
    expect(collected.read(word, 0, word.length)).toBe(false);
    expect(collected.numbers.length).toBe(0);
  });

  it('takes numbers for exact, but for those of a matrix, which Julia rounds to six digits', () => {
    expect(contentOf(['0.333333', '0.5'])).toMatchObject({
      array: { provenance: { kind: 'exact' } }
    });
    expect(contentOf(['0.333333', '0.5'], true)).toMatchObject({
      array: { provenance: { kind: 'printed' } }
    });
    expect(contentOf(['0.3333333333', '0.5'], true)).toMatchObject({
      array: { provenance: { kind: 'exact' } }
    });
  });
});

describe('what cannot be read', () => {
  it('tells what is known of it', () => {
    expect(truncatedJulia([100], 'float32')).toEqual({
      ...{ kind: 'truncated', shape: [100], dtype: 'float32', format: 'julia' }
    });
    expect(refusedJulia('Rational')).toMatchObject({
      kind: 'broken',
      error: { tag: 'unsupported-array', values: { name: 'Rational' } }
    });
  });
});
