import type { ReactElement } from 'react';
import { isInexact } from '../../model/input-entry';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { kernelRefusal } from './kernel-refusal';

/** Says why no exact read is offered, where the kernel is not of Python and an exact read would tell more. */
export function UnreadableKernel({
  model
}: {
  readonly model: InspectorModel;
}): ReactElement | null {
  const { trans } = useEnvironment();
  const { kernel, pair } = useStore(model.store, 'kernel', 'pair');
  const refusal = kernelRefusal(kernel, trans);
  const { logits, targets } = pair;
  if (refusal === null || ![logits, targets].some(entry => entry !== null && isInexact(entry))) {
    return null;
  }
  return (
    <div className="jp-LossInspector-message" role="note">
      {trans.__('The values are those that the notebook shows. %1.', refusal)}
    </div>
  );
}
