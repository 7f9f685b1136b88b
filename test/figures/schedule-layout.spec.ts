import { scheduleLayout } from '../../src/figures/schedule-layout';
import { sentence } from '../../src/sentence';
import { plainStyle } from './plain-style';

const options = { ...plainStyle, scale: 'linear', numSteps: 100, step: null, range: null } as const;

describe('scheduleLayout', () => {
  it('shows all steps, or those that were zoomed', () => {
    const range = (zoom: readonly [number, number] | null): unknown =>
      scheduleLayout(2, sentence('rate'), null, { ...options, range: zoom }).xaxis?.range;
    expect(range(null)).toEqual([0, 100]);
    expect(range([10, 20])).toEqual([10, 20]);
  });

  it('marks the step of the slider', () => {
    expect(scheduleLayout(2, sentence('rate'), null, { ...options, step: 42 }).shapes).toEqual([
      expect.objectContaining({ x0: 42, x1: 42, yref: 'paper' })
    ]);
    expect(scheduleLayout(2, sentence('rate'), null, options).shapes).toEqual([]);
  });

  it('has a legend for several schedules', () => {
    const legends = [1, 2].map(
      count => scheduleLayout(count, sentence('rate'), null, options).showlegend
    );
    expect(legends).toEqual([false, true]);
  });
});
