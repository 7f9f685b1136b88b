import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { InspectorState } from '../../model/inspector-state';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';

export interface ReadFailureProps {
  readonly model: InspectorModel;
  readonly readError: NonNullable<InspectorState['readError']>;
  /** Offers to choose a part of the array at a path. */
  readonly onPart: (path: string) => void;
}

/** A read that went wrong, with what to do next: a part of what is too large, or another try. */
export function ReadFailure({ model, readError, onPart }: ReadFailureProps): ReactElement {
  const { trans } = useEnvironment();
  const { label, error, source } = readError;
  return (
    <>
      <p>{trans.__('%1 could not be read:', label)}</p>
      <FailureMessage error={error}>
        {' '}
        {error.tag === 'too-large' && source !== null ? (
          <button
            type="button"
            className="jp-LossInspector-link"
            onClick={() => onPart(source.path)}
          >
            {trans.__('Read a part')}
          </button>
        ) : (
          <button
            type="button"
            className="jp-LossInspector-link"
            onClick={() => void model.pair.retryRead()}
          >
            {trans.__('Try again')}
          </button>
        )}
      </FailureMessage>
    </>
  );
}
