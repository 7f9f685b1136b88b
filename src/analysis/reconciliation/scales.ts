import type { Scale } from './types';

interface ScaleInfo {
  readonly cost: number;
  readonly of: (loss: number) => number;
  /** Python around the loss. */
  readonly code: (loss: string) => string;
}

/** What may have been made of the reduced loss, which is in nats. */
export const SCALES: Readonly<Record<Scale, ScaleInfo>> = {
  nats: { cost: 0, of: loss => loss, code: loss => loss },
  bits: { cost: 1.5, of: loss => loss / Math.LN2, code: loss => `${loss} / math.log(2)` },
  log10: { cost: 2, of: loss => loss / Math.LN10, code: loss => `${loss} / math.log(10)` },
  perplexity: { cost: 1.5, of: Math.exp, code: loss => `math.exp(${loss})` },
  negative: { cost: 1.5, of: loss => -loss, code: loss => `-${loss}` }
};

export const SCALE_NAMES = Object.keys(SCALES) as readonly Scale[];
