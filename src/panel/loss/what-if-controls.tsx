import type { ReactElement } from 'react';
import type { Analysis } from '../../analysis/types';
import { isUnchanged } from '../../analysis/what-if';
import { formatNumber } from '../../figures/format-number';
import { findLoss } from '../../losses/loss-registry';
import { DEFAULT_LOSS } from '../../losses/loss-spec';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { WhatIfParams } from './what-if-params';
import { WhatIfSliderRow } from './what-if-slider-row';
import { whatIfSliders } from './what-if-sliders';

export interface WhatIfControlsProps {
  readonly model: InspectorModel;
  readonly analysis: Analysis;
}

/** What would become of the losses: every figure follows the sliders. Folded away while nobody asks. */
export function WhatIfControls({ model, analysis }: WhatIfControlsProps): ReactElement {
  const { trans } = useEnvironment();
  const { whatIf, pair, bestTemperature } = useStore(
    model.store,
    'whatIf',
    'pair',
    'bestTemperature'
  );
  const best = valueOf(bestTemperature)?.temperature ?? null;
  const { loss = DEFAULT_LOSS } = pair.options;
  const sliders = whatIfSliders(pair.options, analysis, whatIf, trans);
  return (
    <details
      className="jp-LossInspector-options"
      onToggle={event => model.whatIf.setOpen(event.currentTarget.open)}
    >
      <summary>{trans.__('What if …')}</summary>
      <div className="jp-LossInspector-whatIf">
        {sliders.map(slider => (
          <WhatIfSliderRow
            key={slider.field ?? slider.name}
            slider={slider}
            mark={slider.field === 'temperature' ? best : null}
            onChange={value =>
              slider.field === null
                ? model.whatIf.changeParam(slider.name, value)
                : model.whatIf.change({ [slider.field]: value })
            }
          />
        ))}
        <WhatIfParams
          entry={findLoss(loss)}
          params={{ ...loss.params, ...whatIf.params }}
          onChange={(name, value) => model.whatIf.changeParam(name, value)}
        />
      </div>
      <div className="jp-LossInspector-row">
        {best !== null && best > 0 && Number.isFinite(best) && (
          <button
            type="button"
            className="jp-LossInspector-link"
            aria-pressed={whatIf.temperature === best}
            title={trans.__('The temperature with the smallest mean −log p of the targets')}
            onClick={() => model.whatIf.change({ temperature: best })}
          >
            {trans.__('Best temperature %1', formatNumber(best))}
          </button>
        )}
        <button
          type="button"
          className="jp-LossInspector-link"
          disabled={isUnchanged(whatIf)}
          onClick={() => model.whatIf.reset()}
        >
          {trans.__('Back to the start')}
        </button>
      </div>
    </details>
  );
}
