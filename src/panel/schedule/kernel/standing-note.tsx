import type { ReactElement } from 'react';
import type { ScheduleFuture } from '../../../sources/kernel/types';
import { useEnvironment } from '../../environment';

export interface StandingNoteProps {
  readonly future: Pick<ScheduleFuture, 'now' | 'restart' | 'standing' | 'waits'>;
}

/** From where a schedule of the kernel is drawn, and why. */
export function StandingNote({ future }: StandingNoteProps): ReactElement {
  const { trans } = useEnvironment();
  const { now, restart, standing, waits } = future;
  const text = (): string => {
    if (now === null) {
      return trans.__(
        'Nothing in the kernel schedules this optimizer: its rates stay as they are.'
      );
    }
    if (restart === 'fit') {
      return trans.__('As the next fit will begin, at epoch 0.');
    }
    if (restart === null || waits !== null) {
      return trans.__('As of step %1', now);
    }
    return standing.length === 0
      ? trans.__(
          'timm counts no steps: drawn from its first one. None of these has the rates of now.'
        )
      : trans.__(
          'timm counts no steps: drawn from its first one. The rates of now are those of step %1.',
          standing.join(', ')
        );
  };
  return <>{text()}</>;
}
