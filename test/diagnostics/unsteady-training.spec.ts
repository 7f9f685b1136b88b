import { lossCurve } from '../../src/diagnostics/loss-curve';
import { unsteadyTraining } from '../../src/diagnostics/unsteady-training';
import { runOf } from './run-of';
import { named, said } from './said';

function check(...losses: number[]) {
  const run = runOf(losses);
  return unsteadyTraining(run, lossCurve(run, { lambdaMax: 1, maxLearningRate: 2 }, 4), 0.1);
}

describe('unsteadyTraining', () => {
  it('has nothing against a loss that only falls', () => {
    expect(check(4, 3, 2, 2)).toBeNull();
  });

  it('is an error where the loss ends above its beginning', () => {
    const finding = check(4, 3, 5);
    expect(finding && named([finding])).toEqual(['divergence: error']);
    expect(finding && said(finding)).toBe(
      'Divergence from step 2 on: at the learning rate 0.5 the mean loss rises, and ends at 5, above the 4 where it began.'
    );
  });

  it('is a warning where the loss goes up and down to the end', () => {
    const finding = check(4, 3, 3.5, 2, 3);
    expect(finding && named([finding])).toEqual(['oscillation: warning']);
    expect(finding?.message.values).toMatchObject({ step: 2, last: '3' });
  });

  it('is a hint where the loss settles before the last tenth', () => {
    const finding = check(4, 5, 3, 3.5, 2, 1.5, 1.2, 1.1, 1, 0.9, 0.8);
    expect(finding && named([finding])).toEqual(['oscillation: info']);
    expect(finding?.message.values).toMatchObject({ step: 1, settled: 3 });
  });

  it('names the rate of the step that raised the loss', () => {
    const run = runOf([4, 3, 5], { rates: Float64Array.of(1, 7, 2) });
    const curve = lossCurve(run, { lambdaMax: 1, maxLearningRate: 2 }, 4);
    const finding = unsteadyTraining(run, curve, null);
    expect(finding?.message.values).toMatchObject({ rate: '7', step: 2 });
  });
});
