import type { ReactElement } from 'react';
import type { Translate } from '../../figures/figure';
import { sentence } from '../../sentence';

export interface ChartFailureProps {
  readonly reason: string;
  readonly translate: Translate;
  readonly onRetry: () => void;
}

/** What stands in the place of a chart that could not be drawn. */
export function ChartFailure({ reason, translate, onRetry }: ChartFailureProps): ReactElement {
  return (
    <div className="jp-LossInspector-chartFailure" role="alert">
      <p>{translate(sentence('The chart could not be drawn: {reason}', { reason }))}</p>
      <button type="button" className="jp-mod-styled jp-mod-minimal" onClick={onRetry}>
        {translate(sentence('Try again'))}
      </button>
    </div>
  );
}
