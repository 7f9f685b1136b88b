import { useEffect, useState, type ReactElement } from 'react';
import type { ClassReport } from '../../analysis/classes/types';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { Section } from '../section';
import { Segmented } from '../segmented';
import { useStore } from '../use-store';
import { CalibrationView } from './calibration-view';
import { ClassScores } from './class-scores';
import { ClassTable } from './class-table';
import { ConfusionView } from './confusion-view';

export interface ClassViewProps {
  readonly model: InspectorModel;
  readonly report: ClassReport;
  /** The report before something was tried, against which changes are told; null where there are none. */
  readonly start?: ClassReport | null;
}

type View = 'table' | 'confusion' | 'calibration';

const VIEWS = { table: ClassTable, confusion: ConfusionView, calibration: CalibrationView };

/** How well the classes are told apart. Folded away at first, and shown only where there are targets. */
export function ClassesSection({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const { analysis } = useStore(model.store, 'analysis');
  const targetKind = valueOf(analysis)?.targetKind ?? 'none';
  return targetKind === 'none' ? null : (
    <Section model={model} title={trans.__('Classes')} area="classes">
      <Classes model={model} />
    </Section>
  );
}

function Classes({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { classes, classesStart } = useStore(model.store, 'classes', 'classesStart');
  const [view, setView] = useState<View>('table');
  useEffect(() => model.classes.watch(), [model]);
  const report = valueOf(classes);
  const start = valueOf(classesStart);
  if (classes.status === 'failed') {
    return <FailureMessage error={classes.error} />;
  }
  if (report === null) {
    return <p className="jp-LossInspector-hint">{trans.__('Computing …')}</p>;
  }
  const Shown = VIEWS[view];
  return (
    <>
      <ClassScores report={report} start={start} />
      <Segmented
        label={trans.__('View of the classes')}
        value={view}
        options={[
          { value: 'table', label: trans.__('Scores') },
          { value: 'confusion', label: trans.__('Confusion') },
          { value: 'calibration', label: trans.__('Calibration') }
        ]}
        onChange={setView}
      />
      <Shown model={model} report={report} start={start} />
    </>
  );
}
