import { isUnchanged } from '../analysis/what-if';
import type { Question } from '../engine/engine';
import type { InspectorState } from './inspector-state';

/** The question with what the person tries on its samples. */
export function askedQuestion({
  question,
  whatIf
}: Pick<InspectorState, 'question' | 'whatIf'>): Question | null {
  return question === null || isUnchanged(whatIf) ? question : { ...question, whatIf };
}
