import { fixed } from '../../../../src/schedules/code/formulas/formula-text';

describe('fixed', () => {
  it('is the same text for all parameters and steps', () => {
    const formula = fixed('lr * done', ['done', 'step / total']);
    const text = { result: 'lr * done', lines: [['done', 'step / total']] };
    expect(formula({ lr: 1 }, 10)).toEqual(text);
    expect(formula({ lr: 2 }, 20)).toEqual(text);
  });

  it('needs no lines', () => {
    expect(fixed('lr')({}, 1)).toEqual({ result: 'lr', lines: [] });
  });
});
