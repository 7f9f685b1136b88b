import { act, renderHook } from '@testing-library/react';
import { IDLE } from '../../../src/model/loadable';
import { EnvironmentContext } from '../../../src/panel/environment';
import { useRatesFigure } from '../../../src/panel/schedule/use-rates-figure';
import { environmentOf } from '../environment';
import { constant, trainedOf } from '../inspector';

async function setUp() {
  const { model } = await trainedOf(10, constant(0.5), constant(1));
  const environment = environmentOf();
  const { result, rerender } = renderHook(() => useRatesFigure(model, null), {
    wrapper: ({ children }) => (
      <EnvironmentContext.Provider value={environment}>{children}</EnvironmentContext.Provider>
    )
  });
  return { model, result, rerender };
}

describe('useRatesFigure', () => {
  it('draws the rates of all schedules', async () => {
    const { result } = await setUp();
    const { figure, compared } = result.current;
    expect(figure.data.map(({ name }) => name)).toEqual(['Constant 1', 'Constant 2']);
    expect(compared).toBeNull();
  });

  it('draws the others less the one that they are compared with', async () => {
    const { model, result } = await setUp();
    act(() => model.schedule.setReference(model.store.state.schedules[0].id));
    expect(result.current.compared?.label).toBe('Constant 1');
    expect(result.current.figure.data.map(({ name }) => name)).toEqual(['Constant 2']);
  });

  it('compares nothing with a lone schedule', async () => {
    const { model, result } = await setUp();
    const [first, second] = model.store.state.schedules;
    act(() => model.schedule.setReference(first.id));
    act(() => model.schedule.remove(second.id));
    expect(result.current.compared).toBeNull();
  });

  it('knows the largest stable rate once it is measured', async () => {
    const { model, result } = await setUp();
    expect(result.current.maxLearningRate).toBeGreaterThan(0);
    act(() => model.store.update({ stability: IDLE }));
    expect(result.current.maxLearningRate).toBeNull();
  });

  it('is the same figure as long as nothing of it changes', async () => {
    const { model, result, rerender } = await setUp();
    const { figure } = result.current;
    rerender();
    expect(result.current.figure).toBe(figure);
    act(() => model.schedule.setRateScale('log'));
    expect(result.current.figure).not.toBe(figure);
  });
});
