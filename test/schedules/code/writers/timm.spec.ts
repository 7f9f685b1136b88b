import { timmWriter } from '../../../../src/schedules/code/writers/timm';

describe('timmWriter', () => {
  const code = timmWriter.own({
    library: 'timm',
    name: 'StepLRScheduler',
    params: { lr: 0.3, decay_t: 5, warmup_t: 0, warmup_prefix: false }
  });

  it('imports the scheduler by its name', () => {
    expect(code).toMatch(/^from timm\.scheduler import StepLRScheduler\n\n/);
  });

  it('gives the rate to the optimizer before the scheduler reads it', () => {
    const [rate, scheduler] = ['group["initial_lr"] = 0.3', 'scheduler ='].map(text =>
      code.indexOf(text)
    );
    expect(rate).toBeGreaterThan(0);
    expect(scheduler).toBeGreaterThan(rate);
    expect(code).not.toContain('lr=');
  });

  it('writes flags as Python does', () => {
    expect(code.replaceAll(/\s+/g, ' ')).toContain(
      'StepLRScheduler(optimizer, decay_t=5, warmup_t=0, warmup_prefix=False)'
    );
  });
});
