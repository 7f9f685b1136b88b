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
      <span>{asSentence(error.template, translate(trans, error))}</span>
      {children}
    </div>
  );
}

/** With a capital letter, unless the person's own name of something comes first, and a full stop. */
function asSentence(template: string, text: string): string {
  const begin = template.startsWith('{') ? text.charAt(0) : text.charAt(0).toUpperCase();
  return begin + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
}
