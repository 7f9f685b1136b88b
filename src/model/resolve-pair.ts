import { fittingAxis, proposeLogits, proposePair, type Candidate } from '../analysis/propose-pair';
import type { LossChoice } from '../analysis/types';
import type { Question } from '../engine/engine';
import { sentence, type Sentence } from '../sentence';
import { localName } from './file-id';
import { nameOfPath } from './name-of-path';
import { isUsable, type InputEntry } from './input-entry';
import type { Pair, Picks } from './inspector-state';

/** Completes what the person chose by the proposal. */
export function resolvePair(
  entries: readonly InputEntry[],
  picks: Picks,
  choice: LossChoice
): Pair {
  const find = (id: string | null): InputEntry | null =>
    entries.find(entry => entry.id === id) ?? null;
  const logitsPick = find(picks.logits);
  const targetsPick = find(picks.targets);
  const candidates = entries.flatMap(candidate);
  const proposal = proposePair(candidates, {
    logits: logitsPick?.id ?? null,
    targets: targetsPick?.id ?? null
  });
  const logits = logitsPick ?? find(proposal?.logits ?? proposeLogits(candidates));
  const targets =
    picks.targets === 'none' ? null : (targetsPick ?? find(proposal?.targets ?? null));
  return {
    logits,
    targets,
    options: { axis: picks.axis ?? axisOf(logits, targets), ...choice },
    notice: noticeOf(entries, picks)
  };
}

/** The pair as a question; null while there are no values to compute with. Truncated targets are left out. */
export function questionOf({ logits, targets, options }: Pair): Question | null {
  if (logits === null || !isUsable(logits)) {
    return null;
  }
  const usable = targets !== null && isUsable(targets);
  return { logits: logits.ref, targets: usable ? targets.ref : null, options };
}

/** What a person means who points at some arrays: a pair among them, or one array in the role that it can play. */
export function picksAmong(entries: readonly InputEntry[]): Partial<Picks> {
  const candidates = entries.flatMap(candidate);
  const pair = proposePair(candidates);
  if (pair !== null) {
    return { logits: pair.logits, targets: pair.targets, axis: null };
  }
  const logits = proposeLogits(candidates);
  if (logits !== null) {
    return { logits, targets: null, axis: null };
  }
  const [first] = candidates;
  return first === undefined ? {} : { targets: first.id, axis: null };
}

function candidate({ id, label, description }: InputEntry): Candidate[] {
  return description === null ? [] : [{ id, name: nameOfPath(label), ...description }];
}

function axisOf(logits: InputEntry | null, targets: InputEntry | null): number {
  const dimensions = logits?.description?.shape?.length ?? 2;
  const pair = [logits, targets].flatMap(entry => (entry === null ? [] : candidate(entry)));
  const fitting = pair.length === 2 ? fittingAxis(pair[0], pair[1]) : null;
  return fitting ?? Math.min(1, Math.max(0, dimensions - 1));
}

function noticeOf(entries: readonly InputEntry[], picks: Picks): Sentence | null {
  const gone = [picks.logits, picks.targets].filter(
    id => id !== null && id !== 'none' && !entries.some(entry => entry.id === id)
  );
  const file = gone.map(localName).find(name => name !== null);
  if (file !== undefined) {
    return sentence(
      '{file} came from your computer, from where it cannot be read again after a reload: choose or drop it once more.',
      { file }
    );
  }
  return gone.length === 0 || entries.length === 0
    ? null
    : sentence(
        'The array that you chose is no longer in the notebook: the proposal takes its place.'
      );
}
