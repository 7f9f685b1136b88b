import type { KernelSource } from '../sources/kernel/types';
import { FOLDED_AT_FIRST, type Role, type UnreadArray } from './inspector-state';
import type { SavedView } from './saved-view';

/** What was saved of a view; what of it is not known here is left out. */
export function parseView(value: unknown): SavedView | null {
  if (!isObject(value)) {
    return null;
  }
  const { picks, unread, typed, step, stepOf, rateScale, folded } = value;
  const chosen = isObject(picks) ? picks : {};
  return {
    picks: {
      logits: textOrNull(chosen.logits),
      targets: textOrNull(chosen.targets),
      features: textOrNull(chosen.features),
      axis: isCount(chosen.axis) ? chosen.axis : null
    },
    unread: Array.isArray(unread) ? unread.filter(isUnread) : [],
    typed: textOrNull(typed) ?? '',
    step: isCount(step) ? step : 0,
    stepOf: textOrNull(stepOf) ?? '',
    rateScale: rateScale === 'log' ? 'log' : 'linear',
    folded: isTexts(folded) ? folded : FOLDED_AT_FIRST
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(text => typeof text === 'string');
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isUnread(value: unknown): value is UnreadArray {
  return isObject(value) && isRole(value.role) && isSource(value.source);
}

function isRole(value: unknown): value is Role {
  return value === 'logits' || value === 'targets' || value === 'features';
}

function isSource(value: unknown): value is KernelSource {
  if (!isObject(value) || typeof value.path !== 'string') {
    return false;
  }
  const { sample } = value;
  return sample === null || (isObject(sample) && isCount(sample.size) && isCount(sample.seed));
}
