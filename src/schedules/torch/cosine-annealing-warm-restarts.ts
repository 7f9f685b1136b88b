import { count, floorRate } from '../param-builders';
import { defineTorchSchedule } from './torch-scheduler';

export const cosineAnnealingWarmRestarts = defineTorchSchedule({
  name: 'CosineAnnealingWarmRestarts',
  title: 'CosineAnnealingWarmRestarts',
  formula: 'η + (lr − η) (1 + cos(π T_cur / T_i)) / 2, T_i = T_0 · T_mult^i',
  latex: '\\eta + (\\alpha_0 - \\eta) \\frac{1 + \\cos(\\pi T_{cur} / T_i)}{2}',
  params: {
    T_0: count('T_0', 'Steps of the first cycle', 250),
    T_mult: count('T_mult', 'How many times longer each cycle is than the last', 1),
    eta_min: floorRate('Lowest rate η', 'Rate at the end of each cycle', 0)
  },
  make: ({ T_0, T_mult, eta_min }, group) => {
    const baseLr = (group.initialLr ??= group.lr);
    let [lastEpoch, current, length] = [-1, -1, T_0];
    const update = (): void => {
      group.lr = eta_min + ((baseLr - eta_min) * (1 + Math.cos((Math.PI * current) / length))) / 2;
    };
    const step = (): void => {
      if (lastEpoch < 0) {
        [lastEpoch, current, length] = [0, 0, T_0];
      } else {
        lastEpoch++;
        current++;
        if (current >= length) {
          [current, length] = [current % length, length * T_mult];
        }
      }
      update();
    };
    const restart = (): void => {
      lastEpoch = 0;
      update();
    };
    const undo = (): void => {
      lastEpoch--;
    };
    return { step, initialStep: step, restart, undo };
  }
});
