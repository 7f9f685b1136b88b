import { useMemo, useState, type ReactElement } from 'react';
import { findRates, type RangeTest } from '../../../analysis/rate-finder/range-test';
import { rateFinderFigure } from '../../../figures/rate-finder-figure';
import type { InspectorModel } from '../../../model/inspector-model';
import { useEnvironment } from '../../environment';
import { useLossUnit } from '../../loss/use-loss-unit';
import { Chart } from '../../plotly/chart';
import { useFigureStyle } from '../../use-figure-style';
import { rangeTestInUnit } from './range-test-in-unit';
import { SuggestionList } from './suggestion-list';

export interface RangeTestViewProps {
  readonly model: InspectorModel;
  readonly test: RangeTest;
  /** Whether the loss is smoothed at first: one that is computed on all samples has no noise. */
  readonly smoothsAtFirst?: boolean;
}

/** Loss over rate of a range test, with the rates that fastai would suggest. */
export function RangeTestView({
  model,
  test,
  smoothsAtFirst = true
}: RangeTestViewProps): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const [smooths, setSmooths] = useState(smoothsAtFirst);
  const found = useMemo(() => findRates(test, smooths), [test, smooths]);
  const unit = useLossUnit();
  const figure = useMemo(() => {
    const drawn = rangeTestInUnit({ test, found }, unit);
    return rateFinderFigure(drawn.test, drawn.found, { ...style, unit: unit.name });
  }, [test, found, unit, style]);
  return (
    <>
      <Chart
        figure={figure}
        label={trans.__('Loss over rate')}
        translate={style.translate}
        height={170}
      />
      <label
        className="jp-LossInspector-muted jp-LossInspector-check"
        title={trans.__('By an exponential mean with β = 0.98; off where the log is smooth')}
      >
        <input
          type="checkbox"
          checked={smooths}
          onChange={({ target }) => setSmooths(target.checked)}
        />
        {trans.__('Smooth the loss as fastai does')}
      </label>
      <SuggestionList model={model} suggestions={found.suggestions} />
    </>
  );
}
