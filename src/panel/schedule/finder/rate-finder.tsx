import { useMemo, type ReactElement } from 'react';
import { rangeTest } from '../../../analysis/rate-finder/range-test';
import type { LossHistory } from '../../../array/loss-history';
import type { InspectorModel } from '../../../model/inspector-model';
import { useEnvironment } from '../../environment';
import { RangeTestView } from './range-test-view';

export interface RateFinderProps {
  readonly model: InspectorModel;
  readonly history: LossHistory;
}

/** The learning-rate finder: loss over rate of a recorded range test. Nothing for any other training. */
export function RateFinder({ model, history }: RateFinderProps): ReactElement | null {
  const { trans } = useEnvironment();
  const test = useMemo(() => rangeTest(history), [history]);
  if (test === null) {
    return null;
  }
  return (
    <section className="jp-LossInspector-rateFinder" aria-label={trans.__('Range test')}>
      <p className="jp-LossInspector-muted">
        {trans.__('Its rate rises at each step: this is a range test.')}
      </p>
      <RangeTestView model={model} test={test} />
    </section>
  );
}
