import type { ParamsOf } from '../entry';
import { count } from '../param-builders';
import { preciseLog } from '../precise-log';
import { FLOOR, LR } from './paddle-params';
import { defineSteppedSchedule } from './paddle-schedule';

const PARAMS = {
  learning_rate: LR,
  T_0: count('T_0', 'Steps of the first cycle', 250),
  T_mult: count('T_mult', 'How many times longer each cycle is than the last', 1),
  eta_min: FLOOR
} as const;

type Params = ParamsOf<typeof PARAMS>;

function rateAt({ learning_rate, eta_min }: Params, current: number, length: number): number {
  return eta_min + ((learning_rate - eta_min) * (1 + Math.cos((Math.PI * current) / length))) / 2;
}

export const cosineAnnealingWarmRestarts = defineSteppedSchedule({
  name: 'CosineAnnealingWarmRestarts',
  title: 'CosineAnnealingWarmRestarts',
  formula: 'η + (learning_rate − η) (1 + cos(π T_cur / T_i)) / 2, T_i = T_0 · T_mult^i',
  latex: '\\eta + (\\alpha_0 - \\eta) \\frac{1 + \\cos(\\pi T_{cur} / T_i)}{2}',
  params: PARAMS,
  begin: params => {
    let [current, length] = [-1, params.T_0];
    return () => {
      current++;
      if (current >= length) {
        [current, length] = [current - length, length * params.T_mult];
      }
      return rateAt(params, current, length);
    };
  },
  stepTo: params => step => {
    const { T_0, T_mult } = params;
    if (step < T_0 || T_mult === 1) {
      return rateAt(params, step % T_0, T_0);
    }
    const cycle = Math.trunc(preciseLog((step / T_0) * (T_mult - 1) + 1) / preciseLog(T_mult));
    const before = (T_0 * (T_mult ** cycle - 1)) / (T_mult - 1);
    return rateAt(params, step - before, T_0 * T_mult ** cycle);
  }
});
