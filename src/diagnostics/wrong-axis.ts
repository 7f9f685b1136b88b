import { sentence } from '../sentence';
import { accuracy } from '../evaluation/accuracy';
import { isClearlyGreater } from './chance';
import type { InputFinding } from './input-finding';
import { remedyCode } from './remedies';

/** The predictions along another axis of the same extent. */
export interface AxisAlternative {
  readonly axis: number;
  readonly predictions: Int32Array;
}

/** A class axis that may be another one: its extent is the same, and the predictions along it agree far better. */
export function wrongAxis(
  predictions: Int32Array,
  indices: Int32Array,
  axis: number,
  alternatives: readonly AxisAlternative[]
): InputFinding[] {
  if (alternatives.length === 0) {
    return [];
  }
  const plain = accuracy(predictions, indices);
  return alternatives
    .filter(other => isClearlyGreater(accuracy(other.predictions, indices), plain, indices.length))
    .slice(0, 1)
    .map(other => ({
      id: 'wrong-axis',
      severity: 'warning',
      message: sentence(
        'Along axis {other} the predictions agree with {better}\u00a0% of the targets, along axis {axis} with {plain}\u00a0%: the classes may lie along axis {other}.',
        {
          other: other.axis,
          axis,
          better: (100 * accuracy(other.predictions, indices)).toFixed(0),
          plain: (100 * plain).toFixed(0)
        }
      ),
      remedy: sentence('Choose the other class axis, or move it to where the library wants it.'),
      code: remedyCode('wrong-axis', { other: other.axis }),
      rows: []
    }));
}
