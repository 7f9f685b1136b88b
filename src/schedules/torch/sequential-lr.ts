import { boundaries, nestedList } from '../param-builders';
import { refuse } from '../refuse';
import { cannotRestart, nestedSchedulers } from './nested-schedulers';
import { defineTorchSchedule } from './torch-scheduler';

const WARM_UP = {
  library: 'torch',
  name: 'LinearLR',
  params: { start_factor: 0.01, total_iters: 100, end_factor: 1 }
};
const DECAY = {
  library: 'torch',
  name: 'CosineAnnealingLR',
  params: { T_max: 900, eta_min: 0 }
};

/** Each scheduler begins anew at its milestone. */
export const sequentialLR = defineTorchSchedule({
  name: 'SequentialLR',
  title: 'SequentialLR',
  formula: 'schedulers[i](t − milestones[i − 1])',
  latex: 's_i(t - m_{i-1})',
  params: {
    milestones: boundaries('Milestones', 'Steps at which the next schedule begins', [100]),
    schedulers: nestedList('Schedules', 'One after the other', [WARM_UP, DECAY], {
      library: 'torch'
    })
  },
  make: ({ schedulers: specs, milestones }, group, run) => {
    if (milestones.length !== specs.length - 1) {
      refuse('SequentialLR of {count} schedules needs {wanted} milestones, not {value}', {
        count: specs.length,
        wanted: specs.length - 1,
        value: milestones.length
      });
    }
    const schedulers = nestedSchedulers('SequentialLR', specs, group, run);
    let lastEpoch = 0;
    let index = milestones.filter(milestone => milestone <= 0).length;
    const step = (): void => {
      lastEpoch++;
      while (index < milestones.length && milestones[index] <= lastEpoch) {
        index++;
      }
      if (index > 0 && milestones[index - 1] === lastEpoch) {
        schedulers[index].restart();
      } else {
        schedulers[index].step();
      }
    };
    const undo = (): void => schedulers.forEach(scheduler => scheduler.undo());
    group.lr = group.initialLr ?? group.lr;
    undo();
    schedulers[index].initialStep();
    let isConstructed = false;
    return {
      step,
      // The constructor has taken it; as the first of another SequentialLR it is a step.
      initialStep: () => {
        if (isConstructed) {
          step();
        }
        isConstructed = true;
      },
      restart: () => cannotRestart('SequentialLR'),
      undo
    };
  }
});
