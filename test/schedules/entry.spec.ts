import { defineSchedule, type Run } from '../../src/schedules/entry';
import { flag, rate } from '../../src/schedules/param-builders';

const RUN: Run = {
  numSteps: 10,
  metric: () => null,
  find: () => {
    throw new Error('nothing is nested');
  }
};
const WORDS = { library: 'own', name: 'Ramp', title: 'Ramp', formula: 'lr t', latex: 'lr\\,t' };

const RAMP = defineSchedule({
  ...WORDS,
  params: { lr: rate('Rate', 'How steep', 0.5), down: flag('Down', 'Falls', false) },
  begin:
    ({ lr, down }, { numSteps }) =>
    step =>
      lr * (down ? numSteps - step : step)
});

describe('defineSchedule', () => {
  it('names each parameter by its key, in the order of the table', () => {
    expect(RAMP.params.map(({ name, label }) => [name, label])).toEqual([
      ['lr', 'Rate'],
      ['down', 'Down']
    ]);
  });

  it('computes in float64, follows no metric and moves no momentum if nothing else is said', () => {
    expect(RAMP).toMatchObject({ float32: false, followsMetric: false, momentum: null });
  });

  it('begins with the values of the parameters and the run', () => {
    expect(RAMP.begin({ lr: 2, down: false }, RUN)(3)).toBe(6);
    expect(RAMP.begin({ lr: 2, down: true }, RUN)(3)).toBe(14);
  });

  it('keeps what is said, and a momentum that depends on the parameters', () => {
    const entry = defineSchedule({
      ...WORDS,
      params: { cycle: flag('Cycle', '', true) },
      ...{ float32: true, followsMetric: true },
      begin: () => () => 1,
      momentum: ({ cycle }) => (cycle ? () => 0.9 : null)
    });
    expect(entry).toMatchObject({ ...WORDS, float32: true, followsMetric: true });
    expect(entry.momentum?.({ cycle: true }, RUN)?.(0)).toBe(0.9);
    expect(entry.momentum?.({ cycle: false }, RUN)).toBeNull();
  });
});
