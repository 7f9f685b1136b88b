import { launchIcon, refreshIcon } from '@jupyterlab/ui-components';
import type { ReactElement } from 'react';
import type { InspectorModel } from '../model/inspector-model';
import type { KernelState } from '../sources/notebook/kernel-state';
import { useEnvironment } from './environment';
import { useStore } from './use-store';

/** Which notebook and kernel the panel is about, and what can be done with all of it. */
export function PanelHeader({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans, view, openWide } = useEnvironment();
  const { title } = useStore(view, 'title');
  const { kernel, outdated } = useStore(model.store, 'kernel', 'outdated');
  const refresh = outdated
    ? trans.__('The outputs have changed: read them again')
    : trans.__('Read the outputs again');
  return (
    <div className="jp-LossInspector-header">
      <span className="jp-LossInspector-title" title={title}>
        {title}
      </span>
      <KernelStatus kernel={kernel} />
      <button
        type="button"
        className={`jp-LossInspector-iconButton ${outdated ? 'jp-mod-outdated' : ''}`}
        title={refresh}
        aria-label={refresh}
        onClick={() => void model.refresh()}
      >
        <refreshIcon.react tag="span" />
      </button>
      {openWide !== null && (
        <button
          type="button"
          className="jp-LossInspector-iconButton"
          title={trans.__('Open in the main area')}
          aria-label={trans.__('Open in the main area')}
          onClick={openWide}
        >
          <launchIcon.react tag="span" />
        </button>
      )}
    </div>
  );
}

function KernelStatus({ kernel }: { readonly kernel: KernelState }): ReactElement {
  const { trans } = useEnvironment();
  const words = {
    none: trans.__('no kernel'),
    starting: trans.__('starting'),
    idle: trans.__('idle'),
    busy: trans.__('busy'),
    dead: trans.__('kernel died')
  };
  return (
    <span className="jp-LossInspector-kernel" title={kernel.name}>
      {words[kernel.status]}
    </span>
  );
}
