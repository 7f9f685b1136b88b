import { nameInR, startInR } from '../../../src/repr/r/r-name';
import { SourceText } from '../../../src/repr/source-text';

describe('nameInR', () => {
  it.each([
    ['$z\n[1] 1 2', 'z'],
    ['$model$logits\n[1] 1 2', 'model.logits'],
    ['$`a name`\n[1] 1 2', 'a name'],
    ['$a[[2]]\n[1] 1 2', 'a[1]'],
    ['[[1]]\n[1] 1 2', null],
    ['loss:\n[1] 1 2', 'loss']
  ])('of %j is %j', (text, name) => {
    expect(nameInR(new SourceText(text), 1)).toBe(name);
  });
});

describe('startInR', () => {
  it('is that of the line which names an element', () => {
    expect(startInR(new SourceText('$z\n[1]'), 1)).toBe(0);
    expect(startInR(new SourceText('zz\n[1]'), 1)).toBe(3);
  });
});
