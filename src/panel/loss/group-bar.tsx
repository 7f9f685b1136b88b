import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { groupSentence } from '../classes/group-sentence';
import { translate, useEnvironment } from '../environment';
import { useStore } from '../use-store';

/** Says which samples stand out in the chart and are listed, and shows all of them again. */
export function GroupBar({
  model,
  numSamples
}: {
  readonly model: InspectorModel;
  readonly numSamples: number;
}): ReactElement | null {
  const { trans } = useEnvironment();
  const { group, members, classes } = useStore(model.store, 'group', 'members', 'classes');
  const samples = valueOf(members);
  if (group === null || samples === null) {
    return null;
  }
  return (
    <p className="jp-LossInspector-groupBar" role="status" data-testid="group">
      <span>
        {trans.__(
          '%1 of %2 samples: %3',
          samples.length,
          numSamples,
          translate(trans, groupSentence(group, valueOf(classes)))
        )}
      </span>
      <button
        type="button"
        className="jp-LossInspector-link"
        onClick={() => model.classes.selectGroup(null)}
      >
        {trans.__('Show all')}
      </button>
    </p>
  );
}
