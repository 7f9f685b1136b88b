import { closeIcon } from '@jupyterlab/ui-components';
import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { Loadable } from '../../model/loadable';
import type { KernelVariable } from '../../sources/kernel/types';
import { translate, useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { formatBytes, formatShape } from '../format';

export interface VariableListProps {
  readonly model: InspectorModel;
  readonly variables: Loadable<readonly KernelVariable[]>;
}

/** The arrays that the kernel holds, each to be read as logits or as targets. */
export function VariableList({ model, variables }: VariableListProps): ReactElement | null {
  const { trans } = useEnvironment();
  if (variables.status === 'idle') {
    return null;
  }
  return (
    <div className="jp-LossInspector-variables">
      <div className="jp-LossInspector-variablesHeader">
        <span>{trans.__('Arrays in the kernel')}</span>
        <button
          type="button"
          className="jp-LossInspector-iconButton"
          title={trans.__('Close the list')}
          aria-label={trans.__('Close the list')}
          onClick={() => model.inputs.closeVariables()}
        >
          <closeIcon.react tag="span" />
        </button>
      </div>
      {variables.status === 'loading' && <p role="status">{trans.__('Asking the kernel …')}</p>}
      {variables.status === 'failed' && (
        <FailureMessage error={variables.error}>
          <button
            type="button"
            className="jp-LossInspector-link"
            onClick={() => void model.inputs.listVariables()}
          >
            {trans.__('Try again')}
          </button>
        </FailureMessage>
      )}
      {variables.status === 'ready' && variables.value.length === 0 && (
        <p>{trans.__('The kernel holds no arrays under a name.')}</p>
      )}
      {variables.status === 'ready' && (
        <ul>
          {variables.value.map(variable => (
            <Variable key={variable.name} model={model} variable={variable} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Variable({
  model,
  variable
}: {
  readonly model: InspectorModel;
  readonly variable: KernelVariable;
}): ReactElement {
  const { trans } = useEnvironment();
  const { name, type, dtype, shape, nbytes, device, refusal } = variable;
  const where = device === 'cpu' || device === '' ? '' : ` · ${device}`;
  const size = nbytes === 0 ? '' : ` · ${formatBytes(nbytes)}`;
  return (
    <li>
      <span className="jp-LossInspector-variableName" title={type}>
        {name}
      </span>
      <span className="jp-LossInspector-muted">
        {formatShape(shape)} {dtype}
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
            onClick={() => void model.pickVariable('logits', name)}
          >
            {trans.__('Logits')}
          </button>
          <button
            type="button"
            className="jp-LossInspector-link"
            aria-label={trans.__('Read %1 as targets', name)}
            onClick={() => void model.pickVariable('targets', name)}
          >
            {trans.__('Targets')}
          </button>
        </span>
      )}
    </li>
  );
}
