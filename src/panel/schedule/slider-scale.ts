import type { NumberParam } from '../../schedules/param';

/** Positions of a slider. */
export const SLIDER_STEPS = 300;

type Scaled = Pick<NumberParam, 'min' | 'max' | 'scale' | 'integer'>;

/** The value at a position: three significant digits, whole numbers where the parameter is one. */
export function sliderValue({ min, max, scale, integer }: Scaled, position: number): number {
  const share = position / SLIDER_STEPS;
  const value = scale === 'log' ? min * (max / min) ** share : min + (max - min) * share;
  return integer ? Math.round(value) : Number(value.toPrecision(3));
}

/** The position that is nearest to a value; values outside of the range lie at its ends. */
export function sliderPosition({ min, max, scale }: Scaled, value: number): number {
  const share =
    scale === 'log'
      ? Math.log(Math.max(value, min) / min) / Math.log(max / min)
      : (value - min) / (max - min);
  return Math.round(SLIDER_STEPS * Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share)));
}
