import { prepare } from '../../src/analysis/prepare';
import type { AnalysisRequest } from '../../src/analysis/types';
import type { NDArray } from '../../src/array/nd-array';
import { SCALING_LAYER, type LayerSetup } from '../../src/engine/engine';
import { Layers } from '../../src/engine/layers';
import { array } from '../fixtures/arrays';

const REQUEST: AnalysisRequest = {
  logits: array([1, 2, 3, 4, 5, 6], [2, 3]),
  targets: array([0, 2], [2], 'int64'),
  options: { axis: 1, reduction: 'mean' }
};

const on = (key: string): LayerSetup => ({ ...SCALING_LAYER, features: { key, index: 0 } });

function setUp(changes: Partial<AnalysisRequest> = {}) {
  const request = { ...REQUEST, ...changes };
  const arrays = new Map<string, NDArray>([
    ['x', array([7, 8], [2, 1])],
    ['wide', array([1, 2, 3, 4], [2, 2])],
    ['long', array([1, 2, 3], [3, 1])]
  ]);
  const layers = new Layers(request, prepare(request), ({ key }) => {
    const found = arrays.get(key);
    if (found === undefined) {
      throw new Error(`no ${key}`);
    }
    return found;
  });
  return { layers, arrays };
}

describe('Layers', () => {
  it('has a scaling layer on the logits, from where it changes nothing', () => {
    const { features, start, targets } = setUp().layers.problem(SCALING_LAYER);
    expect([...features]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...start]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
    expect([...targets.indices]).toEqual([0, 2]);
  });

  it('has a softmax regression on features, from 0', () => {
    const { features, numClasses, start } = setUp().layers.problem(on('x'));
    expect([...features]).toEqual([7, 8]);
    expect(numClasses).toBe(3);
    expect(start).toEqual(new Float64Array(6));
  });

  it('sets each up once, whichever was asked for in between', () => {
    const { layers } = setUp();
    const [scaling, regression] = [layers.problem(SCALING_LAYER), layers.problem(on('x'))];
    expect(layers.problem(SCALING_LAYER)).toBe(scaling);
    expect(layers.problem(on('x'))).toBe(regression);
    expect(regression.targets).toBe(scaling.targets);
  });

  it('sets a regression up anew on another matrix, also of the same name', () => {
    const { layers, arrays } = setUp();
    expect(layers.problem(on('x')).numFeatures).toBe(1);
    expect(layers.problem(on('wide')).numFeatures).toBe(2);
    arrays.set('x', array([9, 9], [2, 1]));
    expect([...layers.problem(on('x')).features]).toEqual([9, 9]);
  });

  it('trains on what is ignored with no mass, and with no share in the mean', () => {
    const targets = array([-100, 2], [2], 'int64');
    const { masses, shares } = setUp({ targets }).layers.problem(SCALING_LAYER);
    expect(masses).toEqual(Float64Array.of(0, 1));
    expect(shares).toEqual(Float64Array.of(0, 1));
  });

  it('refuses what cannot be trained, and goes on with what can', () => {
    const { layers } = setUp();
    expect(() => layers.problem(on('long'))).toThrow('do not fit 2 samples');
    expect(layers.problem(on('x')).numFeatures).toBe(1);
    expect(() => setUp({ targets: null }).layers.problem(SCALING_LAYER)).toThrow(
      'a training needs targets'
    );
  });
});
