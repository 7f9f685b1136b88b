import { act } from '@testing-library/react';
import { DirectEngine } from '../../src/engine/direct-engine';
import { InspectorModel } from '../../src/model/inspector-model';
import { Store } from '../../src/model/store';
import { DEFAULT_SETTINGS } from '../../src/settings';
import type { CellOutput } from '../../src/sources/notebook/cell-output';
import type { ScheduleSpec } from '../../src/schedules/spec';
import { FakeKernelAccess, FakeOutputs, output } from '../model/fakes';
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

/** The model of two samples of three classes, whose schedules have been simulated over these steps. */
export async function trainedOf(numSteps: number, ...specs: ScheduleSpec[]) {
  const parts = await inspectorOf(
    output(1, '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]]', { code: 'logits' }),
    output(2, '[1, 2]', { code: 'y' })
  );
  parts.model.schedule.restore(specs, numSteps);
  await parts.model.simulation.ask();
  await settled();
  return parts;
}

export function constant(lr: number): ScheduleSpec {
  return { library: 'textbook', name: 'Constant', params: { lr } };
}

/** Lets the model answer, and the panel draw the answer. */
export async function answered(): Promise<void> {
  await act(settled);
}
