import type { ReactElement, ReactNode } from 'react';
import { translate, useEnvironment } from './environment';
import type { Sentence } from '../sentence';

export interface FailureProps {
  readonly error: Sentence;
  /** What to do next. */
  readonly children?: ReactNode;
}

/** What went wrong, in a sentence, with what to do next. */
export function FailureMessage({ error, children }: FailureProps): ReactElement {
  const { trans } = useEnvironment();
  return (
    <div className="jp-LossInspector-message jp-mod-error" role="alert">
      <span>{capitalised(translate(trans, error))}</span>
      {children}
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
}
