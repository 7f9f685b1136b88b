import { textBefore } from '../../src/repr/text-before';

describe('textBefore', () => {
  it.each([
    ['', 'line', null],
    ['\n', 'line', null],
    ['done.\n', 'line', null],
    ['   ', 'line', null],
    ['logits = ', 'name', 'logits'],
    ['logits=', 'name', 'logits'],
    ['logits:\n', 'name', 'logits'],
    ['the logits: ', 'name', 'logits'],
    ["{'logits': ", 'name', 'logits'],
    ['model.logits = ', 'name', 'model.logits'],
    ['outputs[0]["logits"]: ', 'name', 'outputs[0]["logits"]'],
    ['Predicted class logits:\n', 'name', 'Predicted class logits'],
    ['a whole sentence before the logits: ', 'name', 'logits'],
    ['INFO:root:logits: ', 'name', 'logits'],
    ["OrderedDict([('weight', ", 'name', 'weight'],
    ['logits -> ', 'name', 'logits'],
    ["f('weight', 'bias', ", 'other', null],
    ['logits\n', 'heading', 'logits'],
    ['logits ', 'word', 'logits'],
    ['the logits ', 'other', null],
    ['two words\n', 'line', null],
    ['logits:\n\n', 'line', null],
    ['x[0] = ', 'name', 'x[0]'],
    ['x[i + 1] = ', 'other', null],
    ['12: ', 'other', null],
    ['(', 'other', null],
    [`${'a'.repeat(300)}: `, 'other', null]
  ])('after %j it is %s %s', (before, kind, name) => {
    expect(textBefore(`${before}[1]`, before.length)).toEqual({ kind, name });
  });
});
