import { useId, type ReactElement } from 'react';
import type { Reduction } from '../../analysis/types';
import type { InspectorModel } from '../../model/inspector-model';
import type { Pair } from '../../model/inspector-state';
import { useEnvironment } from '../environment';

export interface LossOptionsProps {
  readonly model: InspectorModel;
  readonly pair: Pair;
}

const REDUCTIONS: readonly Reduction[] = ['mean', 'sum', 'none'];

/** Class axis and reduction, in PyTorch's words; folded away while nobody asks. */
export function LossOptionsFields({ model, pair }: LossOptionsProps): ReactElement {
  const { trans } = useEnvironment();
  const axisId = useId();
  const reductionId = useId();
  const shape = pair.logits?.description?.shape ?? [];
  const { axis, reduction } = pair.options;
  return (
    <details className="jp-LossInspector-options">
      <summary>{trans.__('Options: %1, class axis %2', reduction, axis)}</summary>
      <label htmlFor={reductionId}>{trans.__('Reduction')}</label>
      <select
        id={reductionId}
        className="jp-mod-styled"
        value={reduction}
        onChange={event => model.setReduction(event.target.value as Reduction)}
      >
        {REDUCTIONS.map(name => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <label htmlFor={axisId}>{trans.__('Class axis')}</label>
      <select
        id={axisId}
        className="jp-mod-styled"
        value={axis}
        onChange={event => model.pick({ axis: Number(event.target.value) })}
      >
        {shape.map((extent, index) => (
          <option key={index} value={index}>
            {trans.__('%1 (%2 classes)', index, extent ?? '?')}
          </option>
        ))}
      </select>
    </details>
  );
}
