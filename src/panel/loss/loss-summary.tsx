import type { ReactElement } from 'react';
import type { Analysis } from '../../analysis/types';
import type { InspectorState } from '../../model/inspector-state';
import { partSentence } from '../../model/part-sentence';
import { translate, useEnvironment } from '../environment';
import { formatNumber } from '../../figures/format-number';
import { changeOf, formatBound, formatPercent, percentChangeOf } from '../format';
import { useLossUnit } from './use-loss-unit';

export interface LossSummaryProps {
  readonly analysis: Analysis;
  /** What the changes are told against; null where there are none. */
  readonly start?: Analysis | null;
  readonly state: Pick<InspectorState, 'choice' | 'step' | 'pair'>;
}

/** The reduced loss and the accuracy, and the step of the simulated training at which they stand. */
export function LossSummary({ analysis, start = null, state }: LossSummaryProps): ReactElement {
  const { trans } = useEnvironment();
  const unit = useLossUnit();
  const part = partSentence(state.pair.logits);
  const { loss, lossBound, accuracy, numSamples, numClasses, numIgnored, divisor } = analysis;
  return (
    <div className="jp-LossInspector-summary" role="status" aria-live="polite">
      {loss !== null && (
        <span className="jp-LossInspector-figure">
          <strong data-testid="loss" data-value={loss}>
            {formatNumber(loss)}
          </strong>
          {start !== null && <Change name="loss" change={changeOf(loss, start.loss)} />}
          {lossBound > 0 && <span>± {formatBound(lossBound)}</span>}
          <span className="jp-LossInspector-muted">{reductionWords()}</span>
        </span>
      )}
      {accuracy !== null && (
        <span className="jp-LossInspector-figure">
          <strong data-testid="accuracy" data-value={accuracy}>
            {formatPercent(accuracy)}
          </strong>
          {start !== null && (
            <Change name="accuracy" change={percentChangeOf(accuracy, start.accuracy)} />
          )}
          <span className="jp-LossInspector-muted">{trans.__('accuracy')}</span>
        </span>
      )}
      <span className="jp-LossInspector-muted">
        {trans._n('%1 sample', '%1 samples', numSamples)},{' '}
        {trans._n('%1 class', '%1 classes', numClasses)}
        {numIgnored > 0 && ` · ${trans.__('%1 ignored', numIgnored)}`}
        {part !== null && ` · ${translate(trans, part)}`}
        {state.step > 0 && ` · ${trans.__('after step %1', state.step)}`}
      </span>
      {analysis.targetKind === 'none' && (
        <span className="jp-LossInspector-hint">
          {trans.__('Choose or type the targets to see the loss.')}
        </span>
      )}
    </div>
  );

  function reductionWords(): string {
    const { reduction } = state.choice;
    if (reduction === 'sum') {
      return trans.__('sum of the losses, %1', unit.name);
    }
    return divisor === numSamples - numIgnored || Number.isNaN(divisor)
      ? trans.__('mean loss, %1', unit.name)
      : trans.__('sum of the losses / %1, %2', formatNumber(divisor), unit.name);
  }
}

/** How far a figure is from where it started. */
function Change({
  name,
  change
}: {
  readonly name: string;
  readonly change: string | null;
}): ReactElement | null {
  return change === null ? null : <span data-testid={`${name}-change`}>({change})</span>;
}
