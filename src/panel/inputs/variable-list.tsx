import { closeIcon } from '@jupyterlab/ui-components';
import type { ReactElement } from 'react';
import { groupVariables } from '../../model/group-variables';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf, type Loadable } from '../../model/loadable';
import type { KernelListing } from '../../sources/kernel/types';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { useStore } from '../use-store';
import { PathField } from './path-field';
import type { PathDraft } from './path-draft';
import { VariableGroupList } from './variable-group-list';

export interface VariableListProps {
  readonly model: InspectorModel;
  readonly variables: Loadable<KernelListing>;
  /** The array that is about to be read, and which part of it. */
  readonly draft: PathDraft;
  readonly onDraft: (draft: PathDraft) => void;
}

/** The arrays that the kernel holds, each to be read as logits or as targets, and a field for any other. */
export function VariableList(props: VariableListProps): ReactElement | null {
  const { model, variables, draft, onDraft } = props;
  const { trans } = useEnvironment();
  if (variables.status === 'idle') {
    return null;
  }
  const listing = valueOf(variables);
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
      <PathField
        model={model}
        variables={listing?.variables ?? []}
        draft={draft}
        onDraft={onDraft}
      />
      {variables.status === 'loading' && <ListingState model={model} />}
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
      {listing !== null && listing.variables.length === 0 && (
        <p>{trans.__('The kernel holds no arrays under a name.')}</p>
      )}
      {groupVariables(listing?.variables ?? []).map(([group, members]) => (
        <VariableGroupList key={group} model={model} group={group} variables={members} />
      ))}
      {listing !== null && listing.leftOut > 0 && (
        <p>{trans.__('%1 more are not listed: type the path of one of them.', listing.leftOut)}</p>
      )}
    </div>
  );
}

function ListingState({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { kernel } = useStore(model.store, 'kernel');
  return (
    <p role="status">
      {kernel.status === 'busy'
        ? trans.__('The kernel is busy: asking for its arrays …')
        : trans.__('Asking the kernel …')}
    </p>
  );
}
