import { closeIcon } from '@jupyterlab/ui-components';
import { useMemo, type ReactElement } from 'react';
import type { SampleDetail } from '../../analysis/types';
import { sampleProbabilitiesFigure } from '../../figures/sample-probabilities-figure';
import type { InspectorModel } from '../../model/inspector-model';
import type { InspectorState } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { formatNumber } from '../../figures/format-number';
import { formatPercent } from '../format';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { useLossUnit } from './use-loss-unit';
import { SampleStanding } from './sample-standing';
import { WorkedSteps } from './worked-steps';

export interface SampleViewProps {
  readonly model: InspectorModel;
  readonly state: Pick<InspectorState, 'sample' | 'sampleStart' | 'selected' | 'pair' | 'analysis'>;
}

/** One sample: its probabilities, its worked computation, its place in the notebook. */
export function SampleView({ model, state }: SampleViewProps): ReactElement | null {
  const { trans } = useEnvironment();
  const sample = valueOf(state.sample);
  if (state.sample.status === 'failed') {
    return <FailureMessage error={state.sample.error} />;
  }
  if (sample === null || state.selected === null) {
    return null;
  }
  return (
    <div className="jp-LossInspector-sample" data-testid="sample">
      <h4>
        <span>
          {trans.__('Sample #%1', sample.index)}
          {sample.position.length > 1 && ` (${sample.position.join(', ')})`}
        </span>
        <JumpButton state={state} />
        <button
          type="button"
          className="jp-LossInspector-iconButton"
          title={trans.__('Close the sample')}
          aria-label={trans.__('Close the sample')}
          onClick={({ currentTarget }) => {
            focusChoice(currentTarget);
            model.loss.select(null);
          }}
        >
          <closeIcon.react tag="span" />
        </button>
      </h4>
      <SampleBars sample={sample} />
      <SampleStanding sample={sample} start={state.sampleStart} />
      <WorkedSteps sample={sample} />
      <SampleShare sample={sample} state={state} />
    </div>
  );
}

/** Before the button goes, the keyboard is put where the sample was chosen: its row, or the field for its number. */
function focusChoice(button: Element): void {
  const section = button.closest('section');
  const row = section?.querySelector<HTMLElement>('th > button[aria-pressed="true"]');
  const field = section?.querySelector<HTMLElement>('.jp-LossInspector-field > input');
  (row ?? field)?.focus();
}

function JumpButton({ state }: Pick<SampleViewProps, 'state'>): ReactElement | null {
  const { trans, revealCell } = useEnvironment();
  const place = state.pair.logits?.place;
  return place?.kind !== 'output' ? null : (
    <button
      type="button"
      className="jp-LossInspector-link"
      onClick={() => revealCell(place.cellId)}
    >
      {trans.__('Go to the cell')}
    </button>
  );
}

/** What the sample has to do with the reduced loss. */
function SampleShare({
  sample,
  state
}: {
  readonly sample: SampleDetail;
  readonly state: Pick<InspectorState, 'pair' | 'analysis'>;
}): ReactElement | null {
  const { trans } = useEnvironment();
  const unit = useLossUnit();
  const loss = valueOf(state.analysis)?.loss ?? null;
  if (sample.targets !== null && sample.target === null) {
    return <p className="jp-LossInspector-muted">{trans.__('Left out of the loss.')}</p>;
  }
  if (sample.share === null || loss === null) {
    return null;
  }
  const percent = formatPercent(sample.share / loss);
  return (
    <p className="jp-LossInspector-muted" data-testid="share" data-value={sample.share}>
      {trans.__(
        'Adds %1 to the loss of %2: %3 of it.',
        formatNumber(sample.share * unit.perNat),
        formatNumber(loss * unit.perNat),
        percent
      )}
    </p>
  );
}

function SampleBars({ sample }: { readonly sample: SampleDetail }): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const figure = useMemo(() => sampleProbabilitiesFigure(sample, style), [sample, style]);
  return (
    <Chart
      figure={figure}
      label={trans.__('Probabilities of sample %1', sample.index)}
      translate={style.translate}
      height={160}
    />
  );
}
