import type { ReactElement } from 'react';
import { formatNumber } from '../../../figures/format-number';
import type { MetricWait } from '../../../sources/kernel/types';
import { useEnvironment } from '../../environment';

export interface MetricWaitNoteProps {
  readonly waits: MetricWait;
  /** Of the parameter groups, now. */
  readonly rates: readonly number[];
}

/** Where a scheduler stands that has no future without a metric, and what it waits for. */
export function MetricWaitNote({ waits, rates }: MetricWaitNoteProps): ReactElement {
  const { trans } = useEnvironment();
  const { best, patience, num_bad_epochs: bad, cooldown_counter: cooling } = waits;
  return (
    <p>
      {trans.__('Rate %1, which follows a metric:', rates.map(formatNumber).join(', '))}{' '}
      {best === null
        ? trans.__('it has seen none yet.')
        : trans.__(
            '%1 of %2 steps without improvement on %3 have passed.',
            bad,
            patience,
            formatNumber(best)
          )}
      {cooling > 0 && ` ${trans.__('%1 steps of the cool-down remain.', cooling)}`}
    </p>
  );
}
