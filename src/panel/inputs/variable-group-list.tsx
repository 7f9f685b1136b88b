import type { TranslationBundle } from '@jupyterlab/translation';
import type { ReactElement } from 'react';
import type { VariableGroup } from '../../model/group-variables';
import type { InspectorModel } from '../../model/inspector-model';
import type { KernelVariable } from '../../sources/kernel/types';
import { translate, useEnvironment } from '../environment';
import { formatBytes, formatShape } from '../format';

export interface VariableGroupProps {
  readonly model: InspectorModel;
  readonly group: VariableGroup;
  readonly variables: readonly KernelVariable[];
}

/** The arrays of the kernel that may be wanted for the same; those that cannot be read are folded away. */
export function VariableGroupList({ model, group, variables }: VariableGroupProps): ReactElement {
  const { trans } = useEnvironment();
  return (
    <details className="jp-LossInspector-variableGroup" open={group !== 'refused'}>
      <summary>
        {titleOf(group, trans)} <span>{variables.length}</span>
      </summary>
      <ul>
        {variables.map(variable => (
          <Variable key={variable.name} model={model} variable={variable} />
        ))}
      </ul>
    </details>
  );
}

function titleOf(group: VariableGroup, trans: TranslationBundle): string {
  switch (group) {
    case 'logits':
      return trans.__('May be logits');
    case 'targets':
      return trans.__('May be targets');
    case 'losses':
      return trans.__('May be loss histories');
    case 'other':
      return trans.__('Others');
    case 'refused':
      return trans.__('Cannot be read');
  }
}

interface VariableProps {
  readonly model: InspectorModel;
  readonly variable: KernelVariable;
}

function Variable({ model, variable }: VariableProps): ReactElement {
  const { trans } = useEnvironment();
  const { name, type, dtype, shape, nbytes, device, refusal } = variable;
  const where = device === 'cpu' || device === '' ? '' : ` · ${device}`;
  const size = nbytes === 0 ? '' : ` · ${formatBytes(nbytes)}`;
  return (
    <li>
      <span className="jp-LossInspector-variableName" title={`${name} · ${type}`}>
        {name}
      </span>
      <span className="jp-LossInspector-muted">
        {dtype === '' ? type : `${formatShape(shape)} ${dtype}`}
        {where}
        {size}
      </span>
      {refusal !== null ? (
        <span className="jp-LossInspector-muted">{translate(trans, refusal)}</span>
      ) : (
        <span className="jp-LossInspector-variableActions">
          <button
            type="button"
            className="jp-LossInspector-link"
            aria-label={trans.__('Read %1 as logits', name)}
            onClick={() => void model.pair.pickVariable('logits', variable)}
          >
            {trans.__('Logits')}
          </button>
          <button
            type="button"
            className="jp-LossInspector-link"
            aria-label={trans.__('Read %1 as targets', name)}
            onClick={() => void model.pair.pickVariable('targets', variable)}
          >
            {trans.__('Targets')}
          </button>
        </span>
      )}
    </li>
  );
}
