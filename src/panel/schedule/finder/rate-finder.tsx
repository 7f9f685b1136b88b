import { useMemo, useState, type ReactElement } from 'react';
import { findRates, rangeTest } from '../../../analysis/rate-finder/range-test';
import type { LossHistory } from '../../../array/loss-history';
import { rateFinderFigure } from '../../../figures/rate-finder-figure';
import type { InspectorModel } from '../../../model/inspector-model';
import { useEnvironment } from '../../environment';
import { Chart } from '../../plotly/chart';
import { useFigureStyle } from '../../use-figure-style';
import { SuggestionList } from './suggestion-list';

export interface RateFinderProps {
  readonly model: InspectorModel;
  readonly history: LossHistory;
}

/** The learning-rate finder: loss over rate of a recorded range test. Nothing for any other training. */
export function RateFinder({ model, history }: RateFinderProps): ReactElement | null {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const test = useMemo(() => rangeTest(history), [history]);
  const [smooths, setSmooths] = useState(true);
  const found = useMemo(() => test && findRates(test, smooths), [test, smooths]);
  const figure = useMemo(
    () => test && found && rateFinderFigure(test, found, style),
    [test, found, style]
  );
  if (found === null || figure === null) {
    return null;
  }
  return (
    <section className="jp-LossInspector-rateFinder" aria-label={trans.__('Range test')}>
      <p className="jp-LossInspector-muted">
        {trans.__('Its rate rises at each step: this is a range test.')}
      </p>
      <Chart
        figure={figure}
        label={trans.__('Loss over rate')}
        translate={style.translate}
        height={170}
      />
      <label title={trans.__('By an exponential mean with β = 0.98; off where the log is smooth')}>
        <input
          type="checkbox"
          checked={smooths}
          onChange={({ target }) => setSmooths(target.checked)}
        />
        {trans.__('Smooth the loss as fastai does')}
      </label>
      <SuggestionList model={model} suggestions={found.suggestions} />
    </section>
  );
}
