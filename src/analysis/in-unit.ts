import type { Analysis } from './types';

/** A unit of the loss: nats by the natural logarithm, bits by the logarithm to base 2. */
export interface LossUnit {
  readonly name: 'nats' | 'bits';
  readonly perNat: number;
}

export const NATS: LossUnit = { name: 'nats', perNat: 1 };
export const BITS: LossUnit = { name: 'bits', perNat: 1 / Math.LN2 };

/** The same analysis with its losses in another unit; nats as computed. */
export function inUnit(analysis: Analysis, { perNat }: LossUnit): Analysis {
  if (perNat === 1) {
    return analysis;
  }
  const { losses, loss, lossBound, sampleBound, histogram } = analysis;
  const scale = (value: number): number => value * perNat;
  return {
    ...analysis,
    losses: losses.map(scale),
    loss: loss === null ? null : scale(loss),
    lossBound: scale(lossBound),
    sampleBound: scale(sampleBound),
    histogram: histogram && { ...histogram, edges: histogram.edges.map(scale) }
  };
}
