import type { Agreement } from '../../analysis/compare-arrays';
import { sentence, type Sentence } from '../../sentence';

/** Why the exact array is not the one that the notebook shows. */
export function disagreementSentence(label: string, { difference }: Agreement): Sentence {
  if (difference === null) {
    return sentence(
      'The kernel’s {label} has another shape than this output shows: the cell was not run since it changed.',
      {
        label
      }
    );
  }
  return sentence(
    'The kernel’s {label} is not what this output shows: at ({position}) it holds {held}, and {shown} is printed.',
    {
      label,
      position: difference.position.join(', '),
      held: difference.held,
      shown: difference.shown
    }
  );
}
