import { analyse } from '../../src/analysis/analyse';
import type { DType } from '../../src/array/dtype';
import type { NDArray } from '../../src/array/nd-array';
import type { Finding } from '../../src/diagnostics/finding';
import { INPUT_CHECKS, type InputCheck } from '../../src/diagnostics/input-finding';
import { REMEDIES } from '../../src/diagnostics/remedies';
import type { LossSpec } from '../../src/losses/loss-spec';
import { array } from '../fixtures/arrays';
import { noise } from '../fixtures/noise';

interface Data {
  readonly shape?: readonly number[];
  readonly numClasses?: number;
  /** How much the target's logit stands out. */
  readonly skill?: number;
  readonly scale?: number;
  readonly dtype?: DType;
}

/** Logits (N, C) of a model of some skill, and its targets. */
function data({
  shape = [200],
  numClasses = 4,
  skill = 3,
  scale = 1,
  dtype = 'float64'
}: Data = {}) {
  const next = noise(7);
  const size = shape.reduce((a, b) => a * b);
  const targets = Array.from({ length: size }, (_, i) => (i * 7 + Math.floor(i / 5)) % numClasses);
  const logits = targets.flatMap(target =>
    Array.from({ length: numClasses }, (_, k) => scale * (2 * next() + (k === target ? skill : 0)))
  );
  return {
    logits: array(logits, [...shape, numClasses], dtype),
    targets: array(targets, shape, 'int64')
  };
}

interface Pair {
  readonly logits: NDArray;
  readonly targets: NDArray | null;
}

function found({ logits, targets }: Pair, loss?: LossSpec, axis = -1): readonly Finding[] {
  return analyse({ logits, targets, options: { axis, reduction: 'mean', loss } }).findings;
}

function ids(pair: Pair, loss?: LossSpec, axis = -1): string[] {
  return found(pair, loss, axis).map(({ id }) => id);
}

/** What cannot be put right by a line of code: nothing is wrong, or the logits are elsewhere. */
const WITHOUT_CODE: ReadonlySet<InputCheck> = new Set([
  'no-samples',
  'log-probabilities-as-logits',
  'untrained',
  'clipped-zeros-keras',
  'clipped-zeros-sklearn-float32',
  'clipped-zeros-sklearn',
  'clipped-zeros-torch'
]);

const mapped = (given: NDArray, change: (value: number, i: number) => number): NDArray =>
  array(Array.from(given.values, change), given.shape, given.dtype);

const spec = (library: string, name: string, params: LossSpec['params'] = {}): LossSpec => ({
  library,
  name,
  params
});

const healthy = data();
const isTarget = (i: number): boolean => healthy.targets.values[Math.floor(i / 4)] === i % 4;
const wide = data({ shape: [40, 10], skill: 4 });

describe('the checks', () => {
  it('say nothing of healthy data, whatever the shape and the skill', () => {
    for (const skill of [0.5, 3, 9]) {
      expect(ids(data({ skill }))).toEqual([]);
      expect(ids(data({ shape: [20, 10], skill }))).toEqual([]);
    }
    expect(ids(data({ dtype: 'float16' }))).toEqual([]);
    expect(ids(data({ numClasses: 2 }))).toEqual([]);
  });

  const softmaxed = mapped(healthy.logits, Math.exp);
  const sums = (i: number): number =>
    Array.from(softmaxed.values.slice(4 * Math.floor(i / 4), 4 * Math.floor(i / 4) + 4)).reduce(
      (a, b) => a + b
    );
  const probabilities = mapped(softmaxed, (value, i) => value / sums(i));
  const oneHot = (dtype: DType): NDArray =>
    array(
      Array.from(healthy.logits.values, (_, i) =>
        Number(healthy.targets.values[Math.floor(i / 4)] === i % 4)
      ),
      [200, 4],
      dtype
    );
  const square = data({ shape: [60], numClasses: 60, skill: 6 });
  const turned = mapped(
    square.logits,
    (_, i) => square.logits.values[(i % 60) * 60 + Math.floor(i / 60)]
  );
  const optax = spec('optax', 'softmax_cross_entropy_with_integer_labels');
  const onJax = (params: LossSpec['params'] = {}): LossSpec =>
    spec('keras', 'SparseCategoricalCrossentropy', {
      from_logits: true,
      backend: 'jax',
      ...params
    });

  const masked = {
    ...healthy,
    logits: mapped(healthy.logits, (x, i) => (!isTarget(i) && i % 4 === 0 ? -Infinity : x))
  };
  const sequences = data({ shape: [20, 10] });
  const smoother = spec('transformers', 'LabelSmoother');

  it.each([
    ['narrow-targets', array([...healthy.targets.values], [200], 'int32')],
    ['one-hot-integers', oneHot('int64')]
  ])('say nothing of %s where the library takes them', (_, targets) => {
    expect(ids({ ...healthy, targets }, onJax())).toEqual([]);
    expect(ids({ ...healthy, targets }, spec('optax', 'softmax_cross_entropy'))).toEqual([]);
  });

  it.each([NaN, Infinity])('blame a weight of %p for the losses that it makes', weight => {
    const weighted = spec('torch', 'cross_entropy', { weight: [1, weight, 1, 1] });
    expect(ids(healthy, weighted)).toEqual(['bad-weights']);
  });

  it('say nothing of whole numbers as the targets of elements', () => {
    const binary = spec('torch', 'binary_cross_entropy_with_logits');
    expect(ids({ ...healthy, targets: oneHot('int64') }, binary)).toEqual([]);
  });

  const cases: readonly (readonly [InputCheck, readonly Finding[], readonly string[]])[] = [
    [
      'no-samples',
      found({ logits: array([], [0, 4]), targets: array([], [0], 'int64') }),
      ids(healthy)
    ],
    [
      'nan-logits',
      found({ ...healthy, logits: mapped(healthy.logits, (x, i) => (i === 5 ? NaN : x)) }),
      ids(masked)
    ],
    [
      'infinite-logits',
      found({ ...healthy, logits: mapped(healthy.logits, (x, i) => (i === 5 ? Infinity : x)) }),
      ids(masked)
    ],
    [
      'all-masked',
      found({ ...healthy, logits: mapped(healthy.logits, (x, i) => (i < 4 ? -Infinity : x)) }),
      ids(masked)
    ],
    [
      'infinite-loss',
      found({
        ...healthy,
        logits: mapped(healthy.logits, (x, i) => (isTarget(i) && i < 4 ? -Infinity : x))
      }),
      ids(masked)
    ],
    [
      'zero-times-infinity',
      found({ ...masked, targets: oneHot('float64') }),
      ids({ ...masked, targets: oneHot('int64') })
    ],
    [
      'negative-targets',
      found({ ...healthy, targets: healthy.logits }),
      ids({ ...healthy, targets: probabilities })
    ],
    [
      'clamped-targets',
      found(
        { ...sequences, targets: mapped(sequences.targets, (y, i) => (i === 3 ? -1 : y)) },
        smoother
      ),
      ids(
        { ...sequences, targets: mapped(sequences.targets, (y, i) => (i === 3 ? -100 : y)) },
        smoother
      )
    ],
    [
      'clipped-zeros-sklearn-float32',
      found(
        { ...healthy, logits: mapped(oneHot('float32'), x => Math.fround((1 - x) / 3)) },
        spec('sklearn', 'log_loss')
      ),
      ids({ ...healthy, logits: probabilities }, spec('sklearn', 'log_loss'))
    ],
    [
      'probabilities-as-logits',
      found({ ...healthy, logits: probabilities }),
      ids({ ...healthy, logits: probabilities }, spec('keras', 'SparseCategoricalCrossentropy'))
    ],
    [
      'log-probabilities-as-logits',
      found({ ...healthy, logits: mapped(probabilities, Math.log) }),
      ids({ ...healthy, logits: mapped(probabilities, Math.log) }, spec('torch', 'nll_loss'))
    ],
    ['no-log-probabilities', found(healthy, spec('torch', 'nll_loss')), ids(healthy)],
    [
      'swapped-arrays',
      found({ logits: oneHot('float64'), targets: healthy.logits }),
      ids({ ...healthy, targets: oneHot('float64') })
    ],
    ['wrong-axis', found({ ...square, logits: turned }, undefined, 1), ids(square, undefined, 1)],
    [
      'one-based-targets',
      found({
        ...data({ numClasses: 5 }),
        targets: mapped(data({ numClasses: 5 }).targets, y => Math.min(4, y + 1))
      }),
      ids(data({ numClasses: 5 }))
    ],
    [
      'wrapped-targets',
      found({ ...healthy, targets: mapped(healthy.targets, (y, i) => (i === 3 ? -1 : y)) }, optax),
      ids(healthy, optax)
    ],
    [
      'lost-targets',
      found(
        { ...healthy, targets: mapped(healthy.targets, (y, i) => (i === 3 ? -100 : y)) },
        optax
      ),
      ids(healthy, optax)
    ],
    [
      'free-targets',
      found(
        { ...healthy, targets: mapped(healthy.targets, (y, i) => (i === 3 ? -1 : y)) },
        onJax()
      ),
      ids(
        { ...healthy, targets: mapped(healthy.targets, (y, i) => (i === 3 ? -1 : y)) },
        onJax({ ignore_class: -1 })
      )
    ],
    [
      'all-ignored',
      found({ ...healthy, targets: mapped(healthy.targets, () => -100) }),
      ids({ ...healthy, targets: mapped(healthy.targets, (y, i) => (i < 100 ? -100 : y)) })
    ],
    [
      'one-hot-integers',
      found({ ...healthy, targets: oneHot('int64') }),
      ids({ ...healthy, targets: oneHot('float32') })
    ],
    [
      'narrow-targets',
      found({ ...healthy, targets: array([...healthy.targets.values], [200], 'int32') }),
      ids({ ...healthy, targets: array([...healthy.targets.values], [200], 'uint8') })
    ],
    [
      'shifted-labels',
      found({
        ...wide,
        targets: mapped(wide.targets, (_, i) => wide.targets.values[Math.max(0, i - 1)])
      }),
      ids(wide)
    ],
    [
      'constant-logits',
      found({ ...healthy, logits: mapped(healthy.logits, (x, i) => (i < 12 ? 2 : x)) }),
      ids(healthy)
    ],
    ['untrained', found(data({ skill: 0, scale: 0.05 })), ids(data({ skill: 0, scale: 3 }))],
    [
      'saturated',
      found({
        logits: mapped(healthy.logits, x => 100 * x),
        targets: mapped(healthy.targets, (y, i) => (i % 3 === 0 ? (y + 1) % 4 : y))
      }),
      ids({ ...data({ skill: 9 }), logits: mapped(data({ skill: 9 }).logits, x => 100 * x) })
    ],
    [
      'clipped-zeros-keras',
      found(
        { ...healthy, logits: mapped(oneHot('float64'), x => (1 - x) / 3) },
        spec('keras', 'SparseCategoricalCrossentropy')
      ),
      ids({ ...healthy, logits: probabilities }, spec('keras', 'SparseCategoricalCrossentropy'))
    ],
    [
      'clipped-zeros-sklearn',
      found(
        { ...healthy, logits: mapped(oneHot('float64'), x => (1 - x) / 3) },
        spec('sklearn', 'log_loss')
      ),
      ids({ ...healthy, logits: probabilities }, spec('sklearn', 'log_loss'))
    ],
    [
      'clipped-zeros-torch',
      found(
        { logits: array([0, 0.5], [2]), targets: array([1, 1], [2]) },
        spec('torch', 'binary_cross_entropy')
      ),
      ids(
        { logits: array([0.1, 0.5], [2]), targets: array([1, 1], [2]) },
        spec('torch', 'binary_cross_entropy')
      )
    ],
    [
      'coarse-logits',
      found(data({ scale: 30, dtype: 'bfloat16' })),
      ids(data({ scale: 30, dtype: 'float32' }))
    ],
    [
      'bad-weights',
      found(healthy, spec('torch', 'cross_entropy', { weight: [1, -1, 1, 1] })),
      ids(healthy, spec('torch', 'cross_entropy', { weight: [1, 0, 1, 1] }))
    ],
    [
      'duplicated-rows',
      found({
        ...healthy,
        logits: mapped(healthy.logits, (_, i) => healthy.logits.values[i % 100])
      }),
      ids({ ...healthy, logits: mapped(healthy.logits, Math.round) })
    ],
    [
      'missing-classes',
      found({ ...healthy, targets: mapped(healthy.targets, y => (y === 2 ? 0 : y)) }),
      ids(healthy)
    ],
    [
      'targets-not-normalised',
      found({ ...healthy, targets: mapped(probabilities, p => 2 * p) }),
      ids({ ...healthy, targets: probabilities })
    ]
  ];

  it.each(cases)('%s', (id, firing, neighbour) => {
    const finding = firing.find(one => one.id === id);
    expect(finding).toBeDefined();
    expect(finding?.code === undefined).toBe(WITHOUT_CODE.has(id));
    expect(neighbour).not.toContain(id);
  });

  it('are all of these, and the code of each is one that is run', () => {
    expect(cases.map(([id]) => id).sort()).toEqual([...INPUT_CHECKS].sort());
    const isRun = INPUT_CHECKS.filter(id => Object.hasOwn(REMEDIES, id));
    expect(isRun).toEqual(INPUT_CHECKS.filter(id => !WITHOUT_CODE.has(id)));
  });
});
