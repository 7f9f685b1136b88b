import { closeIcon } from '@jupyterlab/ui-components';
import type { ReactElement } from 'react';
import type { InspectorModel } from '../../../model/inspector-model';
import type { KernelFuture } from '../../../model/kernel-future';
import { valueOf } from '../../../model/loadable';
import { useEnvironment } from '../../environment';
import { FailureMessage } from '../../failure';
import { FutureView } from './future-view';

export interface FutureCardProps {
  readonly model: InspectorModel;
  readonly shown: KernelFuture;
}

/** One schedule of the kernel: where it stands, what it will do, and whether it can be taken as a schedule of the panel. */
export function FutureCard({ model, shown }: FutureCardProps): ReactElement {
  const { trans } = useEnvironment();
  const { path, look, waiting, outdated } = shown;
  const value = look.status === 'failed' ? look.previous : valueOf(look);
  const future = value?.future ?? null;
  const title = trans.__('%1 in the kernel', path);
  return (
    <section className="jp-LossInspector-card jp-LossInspector-future" aria-label={title}>
      <div className="jp-LossInspector-cardHeader">
        <span>
          <code>{path}</code> {future?.type}
          {future !== null && future.path !== path && ` ${trans.__('(by %1)', future.path)}`}
        </span>
        <button
          type="button"
          className="jp-LossInspector-iconButton"
          title={trans.__('Close %1', path)}
          aria-label={trans.__('Close %1', path)}
          onClick={() => model.kernelFuture.close()}
        >
          <closeIcon.react tag="span" />
        </button>
      </div>
      {look.status === 'failed' && <FailureMessage error={look.error} />}
      {value !== null && (
        <FutureView
          model={model}
          looked={value}
          steps={shown.steps}
          outdated={outdated || look.status !== 'ready'}
        />
      )}
      <div className="jp-LossInspector-row" aria-live="polite">
        {look.status === 'loading' ? (
          <>
            <span className="jp-LossInspector-muted">
              {waiting
                ? trans.__('The kernel is busy: a copy is stepped when its cell has finished.')
                : trans.__('Stepping a copy …')}
            </span>
            <button
              type="button"
              className="jp-LossInspector-link"
              onClick={() => model.kernelFuture.cancel()}
            >
              {trans.__('Cancel')}
            </button>
          </>
        ) : (
          <>
            {outdated && (
              <span className="jp-LossInspector-muted">{trans.__('Cells have run since.')}</span>
            )}
            <button
              type="button"
              className="jp-LossInspector-link"
              onClick={() => void model.kernelFuture.readAgain()}
            >
              {trans.__('Read again')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
