import type { ReactElement } from 'react';
import type { RateSuggestion } from '../../../analysis/rate-finder/range-test';
import { formatNumber } from '../../../figures/format-number';
import { suggestionColor } from '../../../figures/rate-finder-figure';
import type { InspectorModel } from '../../../model/inspector-model';
import { withRate } from '../../../schedules/with-rate';
import { useEnvironment } from '../../environment';
import { PointMark } from '../../plotly/point-mark';
import { useFigureStyle } from '../../use-figure-style';
import { useStore } from '../../use-store';
import { lineLabel } from '../line-label';

/** What the rules do, in few words; keys of translations. */
const MEANINGS: Readonly<Record<RateSuggestion['name'], string>> = {
  valley: 'Half-way down the longest valley',
  slide: 'Before the slope of the end begins',
  minimum: 'A tenth of the rate of the least loss',
  steep: 'Where the loss falls most steeply'
};

export interface SuggestionListProps {
  readonly model: InspectorModel;
  readonly suggestions: readonly RateSuggestion[];
}

/** The rates that fastai would suggest; a click takes one into the schedule that is highlighted. */
export function SuggestionList({ model, suggestions }: SuggestionListProps): ReactElement {
  const { trans } = useEnvironment();
  const { theme } = useFigureStyle();
  const { schedules, highlighted } = useStore(model.store, 'schedules', 'highlighted');
  const line = schedules.find(({ id }) => id === highlighted) ?? null;
  const name = line && lineLabel(line, schedules, trans);
  const takes = line !== null && withRate(line.spec, 1) !== null;
  return (
    <>
      <p className="jp-LossInspector-muted">
        {takes
          ? trans.__('Rates that its rules suggest; a click takes one into %1:', name)
          : trans.__(
              'Rates that its rules suggest; choose a schedule with a rate of its own to take one:'
            )}
      </p>
      <ul className="jp-LossInspector-suggestions">
        {suggestions.map(suggestion => (
          <li key={suggestion.name}>
            <button
              type="button"
              className="jp-LossInspector-link"
              disabled={!takes}
              title={trans.__(MEANINGS[suggestion.name])}
              aria-label={trans.__(
                'Take the rate %1 of %2',
                formatNumber(suggestion.rate),
                suggestion.name
              )}
              onClick={() => take(suggestion.rate)}
            >
              <PointMark color={suggestionColor(suggestion.name, theme)} symbol="circle" />
              {suggestion.name} {formatNumber(suggestion.rate)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );

  function take(rate: number): void {
    const spec = line && withRate(line.spec, Number(rate.toPrecision(3)));
    if (line !== null && spec !== null) {
      model.schedule.change(line.id, spec);
    }
  }
}
