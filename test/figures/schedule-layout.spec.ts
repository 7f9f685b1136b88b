import { scheduleLayout } from '../../src/figures/schedule-layout';
import { sentence } from '../../src/sentence';
import { plainStyle } from './plain-style';

const options = { ...plainStyle, scale: 'linear', numSteps: 100, step: null, range: null } as const;
const curves = [{ label: 'step' }, { label: 'exp' }];

describe('scheduleLayout', () => {
  it('shows all steps, or those that were zoomed', () => {
    const range = (zoom: readonly [number, number] | null): unknown =>
      scheduleLayout(curves, sentence('rate'), null, { ...options, range: zoom }).xaxis?.range;
    expect(range(null)).toEqual([0, 100]);
    expect(range([10, 20])).toEqual([10, 20]);
  });

  it('marks the step of the slider', () => {
    expect(scheduleLayout(curves, sentence('rate'), null, { ...options, step: 42 }).shapes).toEqual(
      [expect.objectContaining({ x0: 42, x1: 42, yref: 'paper' })]
    );
    expect(scheduleLayout(curves, sentence('rate'), null, options).shapes).toEqual([]);
  });

  it('has a legend for several schedules where there is room', () => {
    const legend = (count: number, width: number): unknown =>
      scheduleLayout(Array(count).fill({ label: 'exponential decay' }), sentence('rate'), null, {
        ...options,
        width
      }).showlegend;
    expect(legend(1, 700)).toBe(false);
    expect(legend(5, 700)).toBe(true);
    expect(legend(5, 280)).toBe(false);
  });
});
