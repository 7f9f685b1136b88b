import { NamePath } from '../../src/repr/name-path';

/** The path of the array that stands at the @ of a text. */
function pathIn(text: string, own: string | null = null): string | null {
  return new NamePath(text).nameAt(text.indexOf('@'), own);
}

describe('NamePath', () => {
  it.each([
    ["{'train': {'logits': @", 'logits', 'train.logits'],
    ["{'logits': [0, @", null, 'logits[1]'],
    ['Output(logits=@', 'logits', 'logits'],
    ['Output(hidden_states=(1, 2, @', null, 'hidden_states[2]'],
    ['Output(loss=None, attentions=((1, 2), (3, @', null, 'attentions[1][1]'],
    ['x = @', 'x', 'x'],
    ['[@', null, null],
    ['[[1, 2], @', null, null],
    ["[{'logits': @", 'logits', 'logits'],
    ['@', null, null]
  ])('in %s with %s of its own is %s', (text, own, path) => {
    expect(pathIn(text, own)).toBe(path);
  });

  it('leaves a container behind that is closed', () => {
    expect(pathIn("{'a': {'b': 1}, 'c': @", 'c')).toBe('c');
  });

  it('begins anew at a line that is not indented, unless it closes a bracket', () => {
    expect(pathIn("{'a': {\nlogits = @", 'logits')).toBe('logits');
    expect(pathIn("{'a': {\n 'b': @", 'b')).toBe('a.b');
    expect(pathIn("{'a': {'b': [\n], 'c': @", 'c')).toBe('a.c');
  });

  it('skips the brackets and commas of strings', () => {
    expect(pathIn("{'a': ('[x, y', @", null)).toBe('a[1]');
    expect(pathIn(`{'a': ("it's, (", @`, null)).toBe('a[1]');
  });

  it('counts no comma of an array that it is told to skip', () => {
    const text = "{'h': ([1, 2, 3], [4, 5])}";
    const path = new NamePath(text);
    expect(path.nameAt(7, null)).toBe('h[0]');
    path.skipTo(16);
    expect(path.nameAt(18, null)).toBe('h[1]');
  });

  it('follows sixteen containers, and comes back from deeper ones', () => {
    const deep = `a = ${'['.repeat(20)}1, 2, 3${']'.repeat(19)}, @`;
    expect(pathIn(deep)).toBe('a[1]');
  });
});
