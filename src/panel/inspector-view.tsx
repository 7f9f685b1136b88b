import { EnvironmentContext, type Environment } from './environment';
import type { ReactElement } from 'react';
import { ChecksSection } from './checks/checks-section';
import { ClassesSection } from './classes/classes-section';
import { EmptyPage } from './empty-page';
import { InputsSection } from './inputs/inputs-section';
import { LossSection } from './loss/loss-section';
import { PanelHeader } from './panel-header';
import { ScheduleSection } from './schedule/schedule-section';
import { useStore } from './use-store';
import type { InspectorModel } from '../model/inspector-model';
import { valueOf } from '../model/loadable';

/** Everything that the panel shows, for the notebook that is looked at. */
export function InspectorView({
  environment
}: {
  readonly environment: Environment;
}): ReactElement {
  const { model } = useStore(environment.view, 'model');
  return (
    <EnvironmentContext.Provider value={environment}>
      {model === null ? (
        <EmptyPage reason="no-notebook" />
      ) : (
        <NotebookView key={model.id} model={model} />
      )}
    </EnvironmentContext.Provider>
  );
}

function NotebookView({ model }: { readonly model: InspectorModel }): ReactElement {
  const { inputs } = useStore(model.store, 'inputs');
  const empty = inputs.status === 'ready' && valueOf(inputs)?.length === 0;
  return (
    <div className="jp-LossInspector-view">
      <PanelHeader model={model} />
      {empty && <EmptyPage reason="no-array" />}
      <div className="jp-LossInspector-columns">
        <div>
          <InputsSection model={model} />
          {!empty && <LossSection model={model} />}
          {!empty && <ClassesSection model={model} />}
          <ChecksSection model={model} />
        </div>
        <div>
          <ScheduleSection model={model} />
        </div>
      </div>
    </div>
  );
}
