import { DEFAULT_SETUP, layerOf } from '../../src/model/simulation-setup';
import { SCALING_LAYER } from '../../src/engine/engine';
import { entry } from './entry';

describe('layerOf', () => {
  it('is a scaling layer on all samples where nothing is chosen', () => {
    expect(layerOf(DEFAULT_SETUP)).toEqual(SCALING_LAYER);
  });

  it('asks the engine by the place of the features, not by what is known of them', () => {
    const features = entry('x');
    const layer = layerOf({ ...DEFAULT_SETUP, features, maxSamples: 500 });
    expect(layer).toEqual({ features: features.ref, start: null, maxSamples: 500 });
    const renamed = { ...features, label: 'other', version: 9 };
    expect(layerOf({ ...DEFAULT_SETUP, features: renamed, maxSamples: 500 })).toEqual(layer);
  });
});
