import { act } from '@testing-library/react';
import { DirectEngine } from '../../src/engine/direct-engine';
import { InspectorModel } from '../../src/model/inspector-model';
import { Store } from '../../src/model/store';
import { DEFAULT_SETTINGS } from '../../src/settings';
import type { CellOutput } from '../../src/sources/notebook/cell-output';
import { FakeKernelAccess, FakeOutputs } from '../model/fakes';
import { settled } from '../model/until';

/** The model of a notebook, with a real engine, after it has read these outputs. */
export async function inspectorOf(...outputs: CellOutput[]) {
  const shown = new FakeOutputs(...outputs);
  const kernel = new FakeKernelAccess();
  const model = new InspectorModel({
    engine: new DirectEngine(),
    prefix: '0:',
    outputs: shown,
    kernel,
    settings: new Store(DEFAULT_SETTINGS)
  });
  model.active = true;
  await settled();
  return { model, shown, kernel };
}

/** Lets the model answer, and the panel draw the answer. */
export async function answered(): Promise<void> {
  await act(settled);
}
