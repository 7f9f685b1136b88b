import { shapeArgument } from '../../src/repr/shape-argument';

describe('shapeArgument', () => {
  it.each([
    ['(3, 4)', [3, 4]],
    ['(2000,)', [2000]],
    ['()', []],
    ['torch.Size([2, 0])', [2, 0]],
    ['3', null],
    ['(a, 2)', null],
    [undefined, null]
  ])('%s is %j', (argument, shape) => {
    expect(shapeArgument(argument)).toEqual(shape);
  });
});
