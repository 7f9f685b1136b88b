import type { KernelSource } from '../sources/kernel/types';
import type { OpenedFile } from '../sources/files/opened-file';
import { storedPath } from './file-id';
import { followStep } from './follow-step';
import type { InspectorModel } from './inspector-model';
import type { InspectorState, Picks, Role, UnreadArray } from './inspector-state';
import { valueOf } from './loadable';
import { parseView } from './parse-view';
import type { SavedPart } from './saved-part';

/** What a person has chosen in the panel, besides the loss and the schedules. */
export interface SavedView {
  /** The arrays that outputs show, that files hold, or that were typed. */
  readonly picks: InspectorState['picks'];
  /** The arrays that were read from the kernel, which is not asked again before the person wants it. */
  readonly unread: readonly UnreadArray[];
  /** The typed targets. */
  readonly typed: string;
  readonly step: number;
  /** The arrays that the step belongs to. */
  readonly stepOf: string;
  readonly rateScale: InspectorState['rateScale'];
  readonly folded: readonly string[];
}

/** Typed targets that are longer are not saved. */
export const MAX_TYPED = 10_000;

const ROLES: readonly Role[] = ['logits', 'targets', 'features'];

/** @param fetchFile fetches a file of JupyterLab's by its path: what was chosen of it is read again after a reload */
export function savedView(fetchFile: (path: string) => Promise<OpenedFile>): SavedPart<SavedView> {
  return {
    name: 'view',
    keys: ['picks', 'unread', 'inputs', 'pair', 'typedTargets', 'step', 'rateScale', 'folded'],
    of,
    parse: parseView,
    restore: (model, saved) => restore(model, saved, fetchFile)
  };
}

function of(state: InspectorState): SavedView {
  const { picks, pair, typedTargets, step, rateScale, folded } = state;
  const read = ROLES.flatMap(role => {
    const source = sourceOf(state, picks[role]);
    return source === null ? [] : [{ role, source }];
  });
  const kept = Object.fromEntries(
    ROLES.map(role => [role, isOfKernel(picks[role]) ? null : picks[role]])
  );
  const { text, error } = typedTargets;
  return {
    picks: { ...picks, ...kept },
    unread: [...state.unread, ...read],
    typed: error === null && text.length <= MAX_TYPED ? text : '',
    step,
    stepOf: arraysOf(pair),
    rateScale,
    folded
  };
}

async function restore(
  model: InspectorModel,
  saved: SavedView | null,
  fetchFile: (path: string) => Promise<OpenedFile>
): Promise<void> {
  if (saved === null) {
    return;
  }
  const { picks, unread, typed, step, stepOf, rateScale, folded } = saved;
  model.store.update({ unread, rateScale, folded });
  if (typed !== '') {
    await model.inputs.typeTargets(typed);
  }
  await reopen(model, picks, fetchFile);
  if (step > 0) {
    followStep(model, step, state => arraysOf(state.pair) === stepOf);
  }
}

/** Opens the files again of which arrays were chosen, unless the person chooses others meanwhile. */
async function reopen(
  { inputs, store }: InspectorModel,
  picks: Picks,
  fetchFile: (path: string) => Promise<OpenedFile>
): Promise<void> {
  const before = store.state.picks;
  const paths = ROLES.map(role => storedPath(picks[role])).filter(path => path !== null);
  for (const path of new Set(paths)) {
    await inputs.openFile(path, () => fetchFile(path));
  }
  if (store.state.picks === before) {
    store.update({ picks });
  }
}

/** The place in the kernel of an array that was read there; null for any other. */
function sourceOf({ inputs }: InspectorState, id: string | null): KernelSource | null {
  const entry = isOfKernel(id) ? valueOf(inputs)?.find(known => known.id === id) : undefined;
  return entry?.sources[0] ?? null;
}

function isOfKernel(id: string | null): boolean {
  return id !== null && id.startsWith('kernel:');
}

/** The names of the pair, the same after a reload. */
function arraysOf({ logits, targets }: InspectorState['pair']): string {
  return JSON.stringify([logits?.id ?? null, targets?.id ?? null]);
}
