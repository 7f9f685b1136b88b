import { classLabel } from '../../src/figures/class-label';

describe('classLabel', () => {
  it.each([
    [undefined, '1'],
    [['cat', 'dog'], '1 dog'],
    [['cat', ''], '1'],
    [['cat', 'a very long name of a class'], '1 a very long nam…']
  ])('with names %j is %s', (classNames, label) => {
    expect(classLabel(classNames === undefined ? {} : { classNames }, 1)).toBe(label);
  });
});
