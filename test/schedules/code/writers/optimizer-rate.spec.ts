import { optimizerRate } from '../../../../src/schedules/code/writers/optimizer-rate';

describe('optimizerRate', () => {
  it('sets the rate and the initial rate of every group, by a number or a name', () => {
    expect(optimizerRate(0.1)).toBe(
      'for group in optimizer.param_groups:\n    group["lr"] = group["initial_lr"] = 0.1'
    );
    expect(optimizerRate('lr').endsWith('= lr')).toBe(true);
  });
});
