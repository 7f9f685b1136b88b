import { choice, count, rate } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

const ANNEALINGS = {
  cos: (share: number) => (1 - Math.cos(Math.PI * share)) / 2,
  linear: (share: number) => share
};

export const swaLR = defineTorchSchedule({
  name: 'SWALR',
  title: 'SWALR',
  formula: '(1 − α) lr + α · swa_lr, α from 0 to 1 in anneal_epochs',
  latex: '(1 - a)\\, \\alpha_0 + a\\, \\alpha_{swa}',
  params: {
    swa_lr: rate('SWA rate', 'Rate at the end, at which weights are averaged', 0.05),
    anneal_epochs: count('Steps', 'Steps to the SWA rate', 10, { atLeast: 0 }),
    anneal_strategy: choice('Shape', 'Cosine or a straight line', ['cos', 'linear'])
  },
  make: ({ swa_lr, anneal_epochs, anneal_strategy }, group) => {
    group.swaLr = swa_lr;
    const anneal = ANNEALINGS[anneal_strategy];
    const alpha = (step: number): number =>
      anneal(Math.max(0, Math.min(1, step / Math.max(1, anneal_epochs))));
    return recurrence(group, {
      next: ({ stepCount, lr }) => {
        const step = anneal_epochs === 0 ? Math.max(1, stepCount - 1) : stepCount - 1;
        const [before, now] = [alpha(step - 1), alpha(step)];
        const { swaLr } = group;
        const initial = before === 1 ? swaLr : (lr - before * swaLr) / (1 - before);
        return swaLr * now + initial * (1 - now);
      }
    });
  }
});
