import type { Agreement } from '../../analysis/compare-arrays';
import { sentence, type Sentence } from '../../sentence';

/** Why the exact array is not the one that the notebook shows. */
export function disagreementSentence(label: string, { difference }: Agreement): Sentence {
  if (difference === null) {
    return sentence(
      'The kernel’s {label} is no longer what this output shows: it was assigned anew, with another shape.',
      {
        label
      }
    );
  }
  return sentence(
    'The kernel’s {label} is no longer what this output shows, but was assigned anew or changed: at ({position}) it holds {held}, and {shown} is printed.',
    {
      label,
      position: difference.position.join(', '),
      held: difference.held,
      shown: difference.shown
    }
  );
}
