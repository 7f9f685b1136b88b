import { sentence } from '../sentence';
import { accuracy } from '../evaluation/accuracy';
import { IGNORED, NO_CLASS, type IndexPolicy } from '../losses/targets';
import { isClearlyGreater } from './chance';
import type { InputFinding } from './input-finding';
import { remedyCode } from './remedies';
import { RowTally } from './row-tally';

/** Class indices that are one too great: class 0 never occurs, and the predictions agree with the indices less one. */
export function oneBasedTargets(predictions: Int32Array, indices: Int32Array): InputFinding[] {
  if (indices.some(index => index === 0)) {
    return [];
  }
  const lowered = indices.map(index => (index > 0 ? index - 1 : index));
  const plain = accuracy(predictions, indices);
  const better = accuracy(predictions, lowered);
  if (!isClearlyGreater(better, plain, indices.length)) {
    return [];
  }
  return [
    {
      id: 'one-based-targets',
      severity: 'warning',
      message: sentence(
        'Class 0 never occurs, and the predictions agree with the targets less one ({better}\u00a0% against {plain}\u00a0%): the classes may be counted from 1.',
        { better: percent(better), plain: percent(plain) }
      ),
      remedy: sentence('Count the classes from 0.'),
      code: remedyCode('one-based-targets'),
      rows: []
    }
  ];
}

/** Labels of a language model that are not shifted: the predictions agree with the next label rather than with their own. */
export function shiftedLabels(
  predictions: Int32Array,
  indices: Int32Array,
  sampleShape: readonly number[]
): InputFinding[] {
  const length = sampleShape.at(-1) ?? 1;
  if (sampleShape.length < 2 || length < 2) {
    return [];
  }
  const next = indices.map((_, i) => (i % length === length - 1 ? IGNORED : indices[i + 1]));
  const plain = accuracy(predictions, indices);
  const better = accuracy(predictions, next);
  if (!isClearlyGreater(better, plain, indices.length)) {
    return [];
  }
  return [
    {
      id: 'shifted-labels',
      severity: 'warning',
      message: sentence(
        'The predictions agree with the label of the next position ({better}\u00a0%) rather than with their own ({plain}\u00a0%): the labels of a language model have to be shifted by one.',
        { better: percent(better), plain: percent(plain) }
      ),
      remedy: sentence('Compare each position with the next label, as ForCausalLMLoss does.'),
      code: remedyCode('shifted-labels'),
      rows: []
    }
  ];
}

/**
 * Labels out of range where the library says nothing: optax wraps negative ones, and gives nan for the others; LabelSmoother takes
 * negative ones for class 0; Keras on jax has a loss of 0 for them.
 *
 * @param given the labels as they were given; null where they are no class indices
 */
export function silentTargets(
  given: ArrayLike<number> | null,
  indices: Int32Array,
  outside: IndexPolicy['outside']
): InputFinding[] {
  if (outside === 'refuse') {
    return [];
  }
  const negative = new RowTally(indices.length);
  const lost = new RowTally(indices.length);
  for (let row = 0; row < indices.length; row++) {
    if (indices[row] === NO_CLASS) {
      lost.add(row);
    } else if (given !== null && given[row] < 0 && indices[row] >= 0) {
      negative.add(row);
    }
  }
  return [
    ...silent(outside === 'clamp' ? 'clamped-targets' : 'wrapped-targets', negative),
    ...silent(outside === 'no-class' ? 'free-targets' : 'lost-targets', lost)
  ];
}

type SilentCheck = 'wrapped-targets' | 'clamped-targets' | 'lost-targets' | 'free-targets';

const LEAVE_OUT = 'Leave these rows out of the mean.';

/** What each library does without a word to labels out of range, and what to do about it. */
const SILENT: Readonly<
  Record<SilentCheck, Pick<InputFinding, 'severity'> & { message: string; remedy: string }>
> = {
  'wrapped-targets': {
    severity: 'warning',
    message:
      'The labels of {count} of {numSamples} rows are negative, the first in row {row}: optax counts them from the end, so that −1 is the last class.',
    remedy: LEAVE_OUT
  },
  'clamped-targets': {
    severity: 'warning',
    message:
      'The labels of {count} of {numSamples} rows are negative and not ignore_index, the first in row {row}: LabelSmoother takes them for class 0.',
    remedy: 'Give the labels that are to be left out the number of ignore_index.'
  },
  'lost-targets': {
    severity: 'error',
    message:
      'The labels of {count} of {numSamples} rows are no class, the first in row {row}: optax gives nan for them without a word, and so for −100.',
    remedy: LEAVE_OUT
  },
  'free-targets': {
    severity: 'warning',
    message:
      'The labels of {count} of {numSamples} rows are no class, the first in row {row}: Keras on jax counts them with a loss of 0 without a word.',
    remedy: 'Give them one number that is no class, and the loss that number as ignore_class.'
  }
};

/** The finding about the rows of a tally; none where it has none. */
function silent(id: SilentCheck, tally: RowTally): InputFinding[] {
  const { severity, message, remedy } = SILENT[id];
  return tally.count === 0
    ? []
    : [
        {
          ...{ id, severity, rows: tally.rows },
          message: sentence(message, tally.values),
          remedy: sentence(remedy),
          code: remedyCode(id)
        }
      ];
}

/** No sample is left for the mean. */
export function allIgnored(indices: Int32Array): InputFinding[] {
  if (indices.length === 0 || indices.some(index => index !== IGNORED)) {
    return [];
  }
  return [
    {
      id: 'all-ignored',
      severity: 'error',
      message: sentence(
        'All {numSamples} targets are ignored: the mean of nothing is nan, and the sum is 0.',
        { numSamples: indices.length }
      ),
      remedy: sentence('Check ignore_index, and whether the batch holds padding only.'),
      code: remedyCode('all-ignored', { ignored: -100 }),
      rows: []
    }
  ];
}

/** A batch of this many samples a class tells whether a class is missing. */
const SAMPLES_PER_CLASS = 20;
const MAX_NAMED = 10;

/** Classes that no target has, where there are samples enough. */
export function missingClasses(indices: Int32Array, numClasses: number): InputFinding[] {
  if (indices.length < SAMPLES_PER_CLASS * numClasses) {
    return [];
  }
  const seen = new Uint8Array(numClasses);
  for (let row = 0; row < indices.length; row++) {
    if (indices[row] >= 0) {
      seen[indices[row]] = 1;
    }
  }
  const missing = Array.from(seen.keys()).filter(k => seen[k] === 0);
  if (missing.length === 0 || missing.length === numClasses) {
    return [];
  }
  const named = missing.slice(0, MAX_NAMED).join(', ');
  return [
    {
      id: 'missing-classes',
      severity: 'info',
      message: sentence(
        '{count} of {numClasses} classes never occur among the targets: {classes}.',
        {
          count: missing.length,
          numClasses,
          classes: missing.length > MAX_NAMED ? `${named}, …` : named
        }
      ),
      remedy: sentence('Check the mapping of the labels, and how the batch was split off.'),
      code: remedyCode('missing-classes'),
      rows: []
    }
  ];
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}
