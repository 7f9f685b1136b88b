import { fill, sentence } from '../src/sentence';

describe('fill', () => {
  it('puts values into their places, as often as they occur', () => {
    expect(fill('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
  });

  it('leaves places without a value as they are', () => {
    expect(fill('{a} {toString} {}', { b: 1 })).toBe('{a} {toString} {}');
  });

  it('does not fill what a value brings along', () => {
    expect(fill('{a}', { a: '{b} $&', b: 2 })).toBe('{b} $&');
  });
});

describe('sentence', () => {
  it('needs no values', () => {
    expect(sentence('Done.')).toEqual({ template: 'Done.', values: {} });
  });
});
