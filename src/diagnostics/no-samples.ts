import type { ClassRows } from '../losses/class-rows';
import { sentence } from '../sentence';
import type { InputFinding } from './input-finding';

/** An empty batch, whose mean is nan in every library. */
export function noSamples({ numSamples, numClasses }: ClassRows): InputFinding[] {
  if (numSamples > 0) {
    return [];
  }
  return [
    {
      id: 'no-samples',
      severity: 'warning',
      message: sentence(
        'There are no samples: 0 rows of {numClasses} classes. The mean of nothing is nan.',
        {
          numClasses
        }
      ),
      remedy: sentence('Choose logits with at least one row.'),
      rows: []
    }
  ];
}
