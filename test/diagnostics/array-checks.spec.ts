import type { DType } from '../../src/array/dtype';
import { refusedTargets, swappedArrays } from '../../src/diagnostics/array-checks';
import type { Targets } from '../../src/losses/targets';
import { rowsOf } from '../fixtures/arrays';
import { named, said } from './said';

const swapped = (matrix: number[][]) => named(swappedArrays(rowsOf(matrix)));

describe('swappedArrays', () => {
  it('finds logits that are one-hot rows', () => {
    expect(
      swapped([
        [0, 1, 0],
        [1, 0, 0]
      ])
    ).toEqual(['swapped-arrays: warning']);
  });

  it.each([
    ['no 1', [0, 0]],
    ['two of them', [1, 1]],
    ['another number', [0.5, 1]],
    ['a negative one', [-1, 1]],
    ['NaN', [NaN, 1]]
  ])('is silent where a row has %s', (_, row) => {
    expect(swapped([[0, 1], row])).toEqual([]);
    expect(swapped([row, [0, 1]])).toEqual([]);
  });

  it('takes neither a single row nor a single class for one-hot', () => {
    expect(swapped([[0, 1]])).toEqual([]);
    expect(swapped([[1], [1]])).toEqual([]);
  });
});

describe('refusedTargets', () => {
  const indices = Int32Array.of(0, 1);
  const check = (targets: Targets, dtype: DType) => named(refusedTargets(targets, dtype));

  it.each([
    ['int64', []],
    ['uint8', []],
    ['float32', []],
    ['int32', ['narrow-targets: info']],
    ['bool', ['narrow-targets: info']]
  ] as const)('knows whether PyTorch takes class indices of %s', (dtype, expected) => {
    expect(check({ kind: 'indices', indices }, dtype)).toEqual(expected);
  });

  it('says that one-hot rows must be floating, of whatever integers they are', () => {
    const targets: Targets = { kind: 'one-hot', indices, zerosCount: false };
    expect(check(targets, 'int64')).toEqual(['one-hot-integers: info']);
    expect(said(refusedTargets(targets, 'int8')[0])).toContain('one-hot rows of int8.');
    expect(check({ ...targets, zerosCount: true }, 'float32')).toEqual([]);
  });

  it('has nothing against probabilities', () => {
    const probabilities = Float64Array.of(1, 0, 0.5, 0.5);
    expect(check({ kind: 'probabilities', indices, probabilities }, 'float64')).toEqual([]);
  });
});
