import type { LayerSetup, Moment } from '../engine/engine';
import { FULL_BATCH, type DescentPlan } from '../simulation/descent-plan';
import type { InputEntry } from './input-entry';

/** What the person chose for the simulated training, the same for all schedules. */
export interface SimulationSetup {
  readonly plan: DescentPlan;
  /** The matrix on which a softmax regression is trained; null trains a scaling layer on the logits. */
  readonly features: InputEntry | null;
  /** A warm start. */
  readonly start: Moment | null;
  /** How many of the samples stand for all of them; null takes all. */
  readonly maxSamples: number | null;
}

export const DEFAULT_SETUP: SimulationSetup = {
  plan: FULL_BATCH,
  features: null,
  start: null,
  maxSamples: null
};

/** The setup as the engine is asked. */
export function layerOf({ features, start, maxSamples }: SimulationSetup): LayerSetup {
  return { features: features?.ref ?? null, start, maxSamples };
}
