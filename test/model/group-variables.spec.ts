import { groupVariables } from '../../src/model/group-variables';
import { sentence } from '../../src/sentence';
import type { KernelVariable } from '../../src/sources/kernel/types';

function variable(name: string, dtype: string, shape: number[], changes = {}): KernelVariable {
  return {
    name,
    type: 'numpy.ndarray',
    dtype,
    shape,
    nbytes: 8,
    device: 'cpu',
    requiresGrad: false,
    refusal: null,
    ...changes
  };
}

describe('groupVariables', () => {
  it.each([
    ['logits', variable('z', 'float32', [5, 3])],
    ['logits', variable('z', 'float8_e4m3fn', [5, 3])],
    ['logits', variable('z', 'bfloat16', [5, 3, 1])],
    ['targets', variable('y', 'int64', [5])],
    ['targets', variable('df["kind"]', 'category', [5])],
    ['targets', variable('y', 'bool', [5, 3])],
    ['losses', variable('values', 'float64', [9], { type: 'list' })],
    ['losses', variable('recent', 'float64', [9], { type: 'collections.deque' })],
    ['losses', variable('run["train_loss"]', 'float32', [9])],
    ['other', variable('x', 'float64', [9])],
    ['other', variable('column', 'float64', [9, 1])],
    ['other', variable('n', 'int64', [])],
    ['refused', variable('z', 'complex64', [5, 3], { refusal: sentence('no') })]
  ])('%s', (group, member) => {
    expect(groupVariables([member])).toEqual([[group, [member]]]);
  });
});
