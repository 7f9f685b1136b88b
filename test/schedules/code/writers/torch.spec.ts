import { torchWriter } from '../../../../src/schedules/code/writers/torch';

const START = 'group["lr"] = group["initial_lr"] = ';
const own = (name: string, params: object): string =>
  torchWriter.own({ library: 'torch', name, params: params as never });
const lastLine = (code: string): string => code.trimEnd().split('\n').at(-1) ?? '';

const STEP = { library: 'torch', name: 'StepLR', params: { step_size: 3, gamma: 0.5 } };
const SWA = { library: 'torch', name: 'SWALR', params: { swa_lr: 0.05 } };

describe('torchWriter', () => {
  it('gives the rate to the optimizer, not to the scheduler', () => {
    const code = own('StepLR', { lr: 0.2, ...STEP.params });
    expect(code).toContain(`${START}0.2\n`);
    expect(lastLine(code)).toBe(
      'scheduler = lr_scheduler.StepLR(optimizer, step_size=3, gamma=0.5)'
    );
  });

  it.each(['OneCycleLR', 'CyclicLR'])('leaves the rate to %s, which sets it itself', name => {
    expect(own(name, { max_lr: 1 })).not.toContain(START);
  });

  it('writes a factor as a function of the epoch', () => {
    const code = own('LambdaLR', { lr: 1, lr_lambda: 'cos(epoch)' });
    expect(code).toMatch(/^import math\n/);
    expect(lastLine(code)).toBe(
      'scheduler = lr_scheduler.LambdaLR(optimizer, lr_lambda=lambda epoch: math.cos(epoch))'
    );
  });

  it('gives schedules within schedules the same optimizer', () => {
    const code = own('SequentialLR', { lr: 1, schedulers: [STEP], milestones: [5] });
    expect(code.replaceAll(/\s+/g, '')).toContain(
      'SequentialLR(optimizer,schedulers=[lr_scheduler.StepLR(optimizer,step_size=3,gamma=0.5)'
    );
  });

  it('names the optimizer of a chain after its schedules', () => {
    const code = own('ChainedScheduler', { lr: 1, schedulers: [STEP] }).replaceAll(/\s+/g, '');
    expect(code).toMatch(
      /ChainedScheduler\(\[lr_scheduler\.StepLR\(.*\)\],optimizer=optimizer,?\)$/
    );
  });

  it.each([
    ['SWALR', SWA.params, 'swa_utils'],
    ['StepLR', STEP.params, 'lr_scheduler'],
    ['ChainedScheduler', { schedulers: [STEP, SWA] }, 'lr_scheduler, swa_utils']
  ])('imports for %s only what it uses', (name, params, modules) => {
    expect(own(name, { lr: 1, ...params }).split('\n')[0]).toBe(
      `from torch.optim import ${modules}`
    );
  });
});
