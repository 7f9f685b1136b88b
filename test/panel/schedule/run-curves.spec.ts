import { BITS, NATS } from '../../../src/analysis/in-unit';
import type { InspectorState } from '../../../src/model/inspector-state';
import { IDLE, valueOf } from '../../../src/model/loadable';
import {
  accuracyCurves,
  curveInUnit,
  meanLossCurves,
  sideCurves,
  sideInUnit
} from '../../../src/panel/schedule/run-curves';
import { trans } from '../environment';
import { constant, trainedOf } from '../inspector';

async function stateOf(changes: Partial<InspectorState> = {}): Promise<InspectorState> {
  const { model } = await trainedOf(10, constant(0.1), constant(1));
  model.store.update(changes);
  return model.store.state;
}

describe('the curves of the runs', () => {
  it('has one for each run, under the name and colour of its schedule', async () => {
    const { schedules } = await stateOf();
    const curves = meanLossCurves(schedules, trans);
    expect(curves.map(({ label, colorIndex }) => [label, colorIndex])).toEqual([
      ['Constant 1', 0],
      ['Constant 2', 1]
    ]);
    expect(curves[1].meanLosses).toBe(valueOf(schedules[1].run)?.meanLosses);
    expect(accuracyCurves(schedules, trans)).toHaveLength(2);
  });

  it('leaves out what is not simulated, without another name for the rest', async () => {
    const { schedules } = await stateOf();
    const lines = [{ ...schedules[0], run: IDLE }, schedules[1]];
    expect(meanLossCurves(lines, trans).map(({ label }) => label)).toEqual(['Constant 2']);
    expect(accuracyCurves(lines, trans).map(({ label }) => label)).toEqual(['Constant 2']);
  });

  it('shows the spread of the highlighted run only', async () => {
    const state = await stateOf();
    const highlighted = state.schedules[1].id;
    const sides = sideCurves({ ...state, highlighted }, trans);
    expect(sides.map(({ colorIndex, dash }) => [colorIndex, dash])).toEqual([
      [1, 'dot'],
      [1, 'dot']
    ]);
    const [high, low] = sides;
    expect(high.losses.every((loss, i) => loss >= low.losses[i])).toBe(true);
    expect(sideCurves({ ...state, highlighted: null }, trans)).toEqual([]);
  });

  it('adds the selected sample where its course is known', async () => {
    const state = await stateOf();
    const course = { steps: Int32Array.of(0, 10), losses: Float64Array.of(2, 1) };
    const selected = { ...state, selected: 1 };
    expect(sideCurves(selected, trans)).toHaveLength(2);
    const known = { ...selected, course: { status: 'ready', value: course } } as const;
    expect(sideCurves(known, trans)[2]).toMatchObject({ label: 'sample 1', ...course });
    expect(sideCurves({ ...known, selected: null }, trans)).toHaveLength(2);
  });

  it('gives losses in bits, and the very array in nats, by which charts know their lines', async () => {
    const state = await stateOf();
    const [curve] = meanLossCurves(state.schedules, trans);
    expect(curveInUnit(curve, NATS).meanLosses).toBe(curve.meanLosses);
    expect(curveInUnit(curve, BITS).meanLosses[0]).toBeCloseTo(curve.meanLosses[0] / Math.LN2, 12);
    const [side] = sideCurves(state, trans);
    expect(sideInUnit(side, NATS).losses).toBe(side.losses);
    expect(sideInUnit(side, BITS).losses[0]).toBeCloseTo(side.losses[0] / Math.LN2, 12);
  });
});
