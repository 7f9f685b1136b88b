import type { ReactElement } from 'react';
import type { Sentence } from '../../sentence';
import { translate, useEnvironment } from '../environment';

export interface RefusalProps {
  readonly id: string;
  /** Null for nothing to say. */
  readonly reason: Sentence | null;
}

/** Why what stands in a field is not taken, below it: until then the loss is that of what stood there before. */
export function Refusal({ id, reason }: RefusalProps): ReactElement | null {
  const { trans } = useEnvironment();
  return reason === null ? null : (
    <span id={id} className="jp-LossInspector-refusal" role="status">
      {translate(trans, reason)}
    </span>
  );
}
