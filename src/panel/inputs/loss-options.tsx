import { useId, type ReactElement } from 'react';
import type { Reduction } from '../../analysis/types';
import { findLoss } from '../../losses/loss-registry';
import { DEFAULT_LOSS } from '../../losses/loss-spec';
import type { InspectorModel } from '../../model/inspector-model';
import type { Pair } from '../../model/inspector-state';
import { useEnvironment } from '../environment';
import { LossParamField } from './loss-param-field';
import { LossSelect } from './loss-select';
import { optionsSummary } from './options-summary';

export interface LossOptionsProps {
  readonly model: InspectorModel;
  readonly pair: Pair;
}

/** The loss, its reduction and its parameters in the words of its library; folded away while nobody asks. */
export function LossOptionsFields({ model, pair }: LossOptionsProps): ReactElement {
  const { trans } = useEnvironment();
  const axisId = useId();
  const reductionId = useId();
  const shape = pair.logits?.description?.shape ?? [];
  const { axis, reduction, loss = DEFAULT_LOSS } = pair.options;
  const entry = findLoss(loss);
  return (
    <details className="jp-LossInspector-options">
      <summary>{optionsSummary(pair.options, trans)}</summary>
      <div className="jp-LossInspector-optionFields">
        <LossSelect entry={entry} onChange={spec => model.pair.choose({ loss: spec })} />
        <label htmlFor={reductionId}>{trans.__('Reduction')}</label>
        <select
          id={reductionId}
          className="jp-mod-styled"
          value={reduction}
          onChange={event => model.pair.choose({ reduction: event.target.value as Reduction })}
        >
          {entry.reductions.map(name => (
            <option key={name}>{name}</option>
          ))}
        </select>
        {entry.sample === 'row' && (
          <>
            <label htmlFor={axisId}>{trans.__('Class axis')}</label>
            <select
              id={axisId}
              className="jp-mod-styled"
              value={axis}
              onChange={event => model.pair.pick({ axis: Number(event.target.value) })}
            >
              {shape.map((extent, index) => (
                <option key={index} value={index}>
                  {trans.__('%1 (%2 classes)', index, extent ?? '?')}
                </option>
              ))}
            </select>
          </>
        )}
        {entry.params.map(param => (
          <LossParamField
            key={`${entry.library}.${entry.name}.${param.name}`}
            param={param}
            value={loss.params[param.name] ?? param.default}
            onChange={value =>
              model.pair.choose({
                loss: { ...loss, params: { ...loss.params, [param.name]: value } }
              })
            }
          />
        ))}
      </div>
    </details>
  );
}
