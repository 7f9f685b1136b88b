import type { KeyboardEvent } from 'react';
import type { Handle } from '../../schedules/handles/handles-of';

/** Where a point is to be moved to; null leaves its step, or its rate, as it is. */
export interface Move {
  readonly step: number | null;
  readonly rate: number | null;
}

/** From 0 there is no factor to the next rate. */
const FIRST_RATE = 1e-4;

/**
 * Where a key moves a point: by a hundredth of the steps or a twentieth of its rate, with Shift by a tenth or a fifth. Null for
 * any other key, and for a direction in which the point does not move.
 */
export function keyMove(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { step, movesStep, movesRate, grain }: Pick<Handle, 'step' | 'movesStep' | 'movesRate' | 'grain'>,
  rate: number,
  numSteps: number
): Move | null {
  const stride = Math.max(grain, Math.round(numSteps / 100)) * (shiftKey ? 10 : 1);
  const factor = shiftKey ? 1.2 : 1.05;
  const moves: Readonly<Record<string, Move | false>> = {
    ArrowLeft: movesStep && { step: Math.max(0, step - stride), rate: null },
    ArrowRight: movesStep && { step: Math.min(numSteps, step + stride), rate: null },
    ArrowUp: movesRate && { step: null, rate: rate > 0 ? rate * factor : FIRST_RATE },
    ArrowDown: movesRate && { step: null, rate: rate / factor }
  };
  return moves[key] || null;
}
