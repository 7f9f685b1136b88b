import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { labelOf } from '../../model/label-of';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { kernelRefusal } from './kernel-refusal';

/** Offers to read the arrays again that were read from the kernel before a reload: nothing runs there unasked. */
export function UnreadArrays({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const { unread, kernel, reading } = useStore(model.store, 'unread', 'kernel', 'reading');
  if (unread.length === 0) {
    return null;
  }
  const names = unread.map(({ source }) => labelOf(source)).join(', ');
  const absent = kernel.status === 'none' || kernel.status === 'dead';
  const refusal = absent
    ? trans.__('There is no kernel to read from')
    : kernelRefusal(kernel, trans);
  return (
    <div className="jp-LossInspector-message" role="status">
      {trans.__('Chosen before the page was loaded anew: %1, of the kernel.', names)}{' '}
      <button
        type="button"
        className="jp-LossInspector-link"
        disabled={reading !== null || refusal !== null}
        title={refusal ?? trans.__('Read %1 from the kernel', names)}
        onClick={() => void model.pair.readUnread()}
      >
        {trans.__('Read from the kernel')}
      </button>
    </div>
  );
}
