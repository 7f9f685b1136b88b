import type { LossHistory } from '../array/loss-history';
import type { Place } from './input-entry';

/** A training that an output of the notebook logs. */
export interface HistoryEntry {
  /** Stays the same while the log stays at its place. */
  readonly id: string;
  readonly label: string;
  readonly place: Place;
  readonly history: LossHistory;
}
